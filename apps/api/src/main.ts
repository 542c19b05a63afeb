import 'reflect-metadata';
import { readConfig } from './config';
import { startTirek } from './start-tirek';
import { StartRefused } from './start-refused';

const say = (line: string) => process.stdout.write(`${line}\n`);

Promise.resolve().then(() => startTirek(readConfig(), say)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartRefused ? `Tirek cannot start: ${error.message}` : (error as Error).stack}\n`);
  process.exit(1);
});
