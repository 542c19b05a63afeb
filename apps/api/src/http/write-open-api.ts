import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../config';
import { describeApi } from './describe-api';

/** Writes the API's document to dist/openapi.json: the web's types are generated from it. */
async function write(): Promise<void> {
  await writeFile(join(PROJECT_ROOT, 'dist', 'openapi.json'), JSON.stringify(await describeApi(), null, 2));
}

void write();
