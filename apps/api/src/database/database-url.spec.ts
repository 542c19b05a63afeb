import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartRefused } from '../start-refused';
import { databaseUrl } from './database-url';

describe('the address of the database', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tirek-url-'));
  const file = join(folder, 'password');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is none when the environment names none', () => {
    expect(databaseUrl({})).toBeNull();
    expect(databaseUrl({ DATABASE_URL: '' })).toBeNull();
  });

  it('takes the password from a file, whatever characters it has', () => {
    const password = 'a/b:c@d?e#f%25 g';
    writeFileSync(file, `${password}\n`);
    const url = databaseUrl({ DATABASE_URL: 'postgres://tirek@db:5432/tirek', DATABASE_PASSWORD_FILE: file });
    expect(decodeURIComponent(new URL(url as string).password)).toBe(password);
    expect(new URL(url as string).host).toBe('db:5432');
  });

  it.each([
    [{ DATABASE_URL: 'db' }],
    [{ DATABASE_URL: 'http://db/tirek' }],
    [{ DATABASE_URL: 'postgres://tirek@db/tirek', DATABASE_PASSWORD_FILE: join(folder, 'nowhere') }],
  ])('refuses %j in one line', env => {
    expect(() => databaseUrl(env)).toThrow(StartRefused);
  });
});
