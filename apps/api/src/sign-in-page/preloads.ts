import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  file: string;
  css?: string[];
  imports?: string[];
}

/** Scripts and styles of the first load, from the manifest of the web build. */
export function preloads(webFolder: string): { scripts: string[]; styles: string[] } {
  const manifest = JSON.parse(readFileSync(join(webFolder, 'manifest.json'), 'utf8')) as Record<string, Chunk>;
  const wanted = new Set<string>();
  const follow = (name: string) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    manifest[name]?.imports?.forEach(follow);
  };
  follow('index.html');
  const chunks = [...wanted].map(name => manifest[name]).filter(Boolean);
  return { scripts: chunks.map(chunk => chunk.file), styles: chunks.flatMap(chunk => chunk.css ?? []) };
}
