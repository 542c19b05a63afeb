import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

describe('a new migration', () => {
  let migrationTime: (files: string[], now?: number) => number;
  beforeAll(async () => {
    ({ migrationTime } = await import(pathToFileURL(resolve('apps/launcher/migration-time.mjs')).href));
  });

  it('counts as made now', () => {
    expect(migrationTime(['100-one.ts', 'policies.sql'], 500)).toBe(500);
  });

  it('runs after every one that is there, whatever the clock says', () => {
    const files = readdirSync(resolve('migrations'));
    const time = migrationTime(files, 0);
    expect([...files, `${time}-new.ts`].filter(file => file.endsWith('.ts')).sort().at(-1)).toBe(`${time}-new.ts`);
  });
});
