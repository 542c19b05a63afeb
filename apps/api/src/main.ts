import 'reflect-metadata';
import { readConfig } from './config';
import { startTirek } from './start-tirek';
import { StartRefused } from './start-refused';
import { Stops } from './stops';

const say = (line: string) => process.stdout.write(`${line}\n`);

// from the first moment: whoever stops a start half-way leaves no process behind either
const stops = new Stops().onSignal();

Promise.resolve().then(() => startTirek(readConfig(), say, stops)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartRefused ? `Tirek cannot start: ${error.message}` : (error as Error).stack}\n`);
  process.exit(1);
});
