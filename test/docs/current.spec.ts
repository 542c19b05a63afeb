import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createTestDatabase, type TestDatabase } from '../support/test-database';

const ROOT = resolve(__dirname, '../../..');
const WRITE = join(ROOT, 'dist/apps/api/src/admin/write-docs.js');
const GENERATED = ['access-matrix.md', 'data-dictionary.md'];

describe('the generated documents', () => {
  let database: TestDatabase;
  let folder: string;
  const made = (file: string) => readFile(join(folder, file), 'utf8');

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'tirek-docs-'));
    await promisify(execFile)(process.execPath, [WRITE, '--to', folder, '--database', database.ownerUrl]);
  });
  afterAll(async () => {
    await database?.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(GENERATED)('docs/%s is what "npm run docs" would write', async file => {
    const kept = await readFile(join(ROOT, 'docs', file), 'utf8');
    // compared as a truth, so that a failure says what to do and does not print two documents
    expect({ file, current: kept === (await made(file)), ifNot: 'run: npm run docs' }).toMatchObject({ current: true });
  });

  it('know a meaning for every table and every column', async () => {
    const dictionary = await made('data-dictionary.md');
    const mute = columnsOf(dictionary).filter(column => !column.meaning);
    expect(mute.map(column => column.place)).toEqual([]);
    expect(dictionary).not.toMatch(/^## \w+\n\n\n\n/m);
  });

  it('know for every column of bytes that its words are sealed, or what it holds instead', async () => {
    const columns = columnsOf(await made('data-dictionary.md'));
    const bytes = columns.filter(column => column.type.startsWith('bytea'));
    expect(bytes.length).toBeGreaterThan(15);
    expect(bytes.filter(column => column.content === 'plain').map(column => column.place)).toEqual([]);
    const sealedElsewhere = columns.filter(column => column.content === '**sealed**' && !bytes.includes(column));
    expect(sealedElsewhere.map(column => column.place)).toEqual([]);
  });

  it('name a key for every table with sealed words', async () => {
    const columns = columnsOf(await made('data-dictionary.md'));
    const places = new Set(columns.map(column => column.place));
    const sealing = new Set(columns.filter(column => column.content === '**sealed**').map(column => column.table));
    expect([...sealing].filter(table => !places.has(`${table}.key_id`))).toEqual([]);
  });
});

function columnsOf(dictionary: string) {
  return dictionary.split('\n## ').slice(1).flatMap(section => {
    const table = section.slice(0, section.indexOf('\n'));
    return [...section.matchAll(/^\| `(\w+)` \| (.*?) \| (.*?) \| (.*) \|$/gm)].map(([, name, type, content, meaning]) => ({
      table, place: `${table}.${name}`, type, content, meaning,
    }));
  });
}
