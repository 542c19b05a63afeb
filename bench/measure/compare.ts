import type { ServerProcess } from '../servers/server-process';
import { closedLoop, type Measured, quantile } from './closed-loop';

/** A server and what it is asked in one operation. */
export interface Contestant {
  server: ServerProcess;
  requests: Buffer[];
}

export interface Result {
  /** Median at one connection, in milliseconds. */
  median: number;
  /** At sixteen connections. */
  perSecond: number;
  p50: number;
  p99: number;
  /** Most resident memory seen, in MB. */
  memory: number | null;
}

const ROUNDS = 4;
const MANY = 16;
/** Until V8 has compiled what is hot; a server that has run for a minute is what an office uses. */
const WARM_UP_MS = 5_000;

/**
 * Measures servers in turns (A B C, A B C, ...), since a machine is not as fast at one time as at another: only ratios of
 * one such run mean anything. First some seconds that do not count.
 */
export async function compare(contestants: Contestant[], seconds: number): Promise<Result[]> {
  const slice = (seconds * 1000) / ROUNDS;
  for (const { server, requests } of contestants) await closedLoop(server.url, requests, MANY, WARM_UP_MS);
  const alone = await inTurns(contestants, 1, slice);
  const crowd = await inTurns(contestants, MANY, slice);
  return contestants.map((_, at) => ({
    median: quantile(alone[at].latencies, 0.5),
    perSecond: crowd[at].latencies.length / crowd[at].seconds,
    p50: quantile(crowd[at].latencies, 0.5),
    p99: quantile(crowd[at].latencies, 0.99),
    memory: crowd[at].memory,
  }));
}

async function inTurns(contestants: Contestant[], connections: number, ms: number): Promise<(Measured & { memory: number | null })[]> {
  const totals = contestants.map(() => ({ latencies: [] as number[], seconds: 0, memory: null as number | null }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, { server, requests }] of contestants.entries()) {
      const total = totals[at];
      const { latencies, seconds } = await closedLoop(server.url, requests, connections, ms, total.latencies.length);
      total.latencies = total.latencies.concat(latencies);
      total.seconds += seconds;
      total.memory = Math.max(total.memory ?? 0, (await server.memory()) ?? 0) || null;
    }
  }
  return totals;
}
