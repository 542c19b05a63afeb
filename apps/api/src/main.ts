import 'reflect-metadata';
import { readConfig } from './config';
import { StartRefused } from './start-refused';
import { Stops } from './stops';

const say = (line: string) => process.stdout.write(`${line}\n`);

// from the first moment: whoever stops a start half-way leaves no process behind either
const stops = new Stops().onSignal();

async function start(): Promise<void> {
  const config = readConfig();
  // what is wrong with the settings is said before the program is loaded, which takes a second
  const { startTirek } = await import('./start-tirek.js');
  await startTirek(config, say, stops);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartRefused ? `Tirek cannot start: ${error.message}` : (error as Error).stack}\n`);
  process.exit(1);
});
