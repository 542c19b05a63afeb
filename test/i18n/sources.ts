import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Root of the repository; jest is started there. */
const ROOT = resolve('.');

export interface Source {
  /** Relative to the repository. */
  path: string;
  text: string;
}

/** Sources beneath some folders, those that are not there yet left out; tests and what was generated are no use of a key. */
export function sourcesIn(folders: readonly string[], ending: RegExp): Source[] {
  return folders
    .flatMap(folder => filesIn(folder))
    .filter(path => ending.test(path) && !/\.(spec|arbitrary|d)\.tsx?$|node_modules|\/dist\//.test(path))
    .map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map(name =>
      join(folder, name),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
