import { runBench } from './run-bench';
import { runReports } from './reports/run-reports';
import { readOptions } from './options';

const say = (line: string) => process.stdout.write(`${line}\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(130));

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await (options.reports ? runReports : runBench)(options, say);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
