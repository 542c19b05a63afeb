import { cpus } from 'node:os';
import type { Dataset } from './dataset/dataset';
import { compare, type Contestant } from './measure/compare';
import { type Asker, inTurn, type Operation, OPERATIONS } from './measure/operations';
import { sampleOf, signIn } from './measure/sample';
import { opening, type Say } from './opening';
import type { Options } from './options';
import { beside, type Line, table } from './report';
import { type ServerProcess, startBare, startOurs } from './servers/server-process';

const STARTS = 3;

/** One run: the data sets, the servers, the measures in turns, the table. What it starts it stops. */
export async function runBench({ scale, seconds, only, growth }: Options, say: Say): Promise<void> {
  const { dataset: opened, running, stop } = opening(say);
  try {
    const tenth = growth ? await opened(scale / 10) : null;
    const dataset = await opened(scale);
    const starts = { ours: await startTimes(() => startOurs(dataset)), bare: await startTimes(() => startBare(dataset)) };
    const sides: Side[] = [
      await asOurs(dataset, await running(startOurs(dataset))),
      await asBare(dataset, await running(startBare(dataset))),
      ...(tenth ? [await asOurs(tenth, await running(startOurs(tenth)))] : []),
    ];
    const lines: Line[] = [];
    for (const operation of OPERATIONS.filter(one => only.includes(one.option))) {
      say(`Measuring: ${operation.name}...`);
      const [ours, bare, small] = await compare(sides.map(side => contestant(side, operation)), seconds);
      lines.push({ name: operation.name, ours, bare, tenth: small });
    }
    say(`\nScale ${scale}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}. Median at 1 connection; requests a second, p50 and p99 at 16.\n`);
    say(table(lines));
    say(`\n${beside(lines, starts)}`);
    say('Bare: Fastify and pg with the same statements, role, actor and policies, prepared and pipelined; no sign-in, validation, sealing or record of reading.');
  } finally {
    await stop();
  }
}

/** A server with those who ask it. */
interface Side {
  server: ServerProcess;
  askers: Asker[];
  bare: boolean;
}

async function asOurs(dataset: Dataset, server: ServerProcess): Promise<Side> {
  const askers: Asker[] = [];
  for (const lawyer of await sampleOf(dataset)) {
    askers.push({ ...lawyer, headers: { authorization: `Bearer ${await signIn(server.url, lawyer.login)}` } });
  }
  return { server, askers, bare: false };
}

async function asBare(dataset: Dataset, server: ServerProcess): Promise<Side> {
  const lawyers = await sampleOf(dataset);
  return { server, askers: lawyers.map(lawyer => ({ ...lawyer, headers: { 'x-actor': lawyer.id } })), bare: true };
}

function contestant({ server, askers, bare }: Side, operation: Operation): Contestant {
  return { server, requests: inTurn(askers.map(asker => operation.requests(asker, bare))) };
}

async function startTimes(start: () => Promise<ServerProcess>): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < STARTS; at++) {
    const server = await start();
    times.push(server.startMs);
    await server.stop();
  }
  return times;
}
