import 'reflect-metadata';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { PROJECT_ROOT } from '../config';
import { describeApi } from '../http/describe-api';
import { accessMatrix } from './docs/access-matrix';
import { dataDictionary } from './docs/data-dictionary';
import { schemaColumns } from './docs/schema-columns';
import { sealedColumns } from './docs/sealed-columns';
import { onThrowawayDatabase } from './docs/throwaway-database';

const OPTIONS = { to: { type: 'string', default: 'docs' }, database: { type: 'string' } } as const;

/** Writes the generated documents. `--to <folder>`, `--database <url of a migrated database>`; both may be left out. */
async function writeDocs(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  const folder = resolve(PROJECT_ROOT, values.to);
  const columns = await (values.database ? columnsOf(values.database) : onThrowawayDatabase(columnsOf));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'access-matrix.md'), accessMatrix(await describeApi()));
  await writeFile(join(folder, 'data-dictionary.md'), dataDictionary(columns, sealedColumns()));
}

async function columnsOf(url: string) {
  const db = new Client(url);
  await db.connect();
  try {
    return await schemaColumns(db);
  } finally {
    await db.end();
  }
}

void writeDocs();
