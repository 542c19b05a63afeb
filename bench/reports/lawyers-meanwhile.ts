import type { Dataset } from '../dataset/dataset';
import { closedLoop, quantile } from '../measure/closed-loop';
import { inTurn, type Operation, OPERATIONS } from '../measure/operations';
import { sampleOf, signIn } from '../measure/sample';
import type { ServerProcess } from '../servers/server-process';
import { annualPlan } from './annual-plan';

const ROUNDS = 6;
const WARM_UP_MS = 4_000;
const PAGES = ['case', 'cases', 'log'];

/** Milliseconds at one connection. */
export interface Meanwhile {
  name: string;
  quiet: number;
  /** While a director's figures of a year are counted, one after another. */
  counting: number;
}

/** The pages that lawyers open most, in turns without and with figures being counted by the same server. */
export async function lawyersMeanwhile(dataset: Dataset, server: ServerProcess, director: string, seconds: number): Promise<Meanwhile[]> {
  const askers = [];
  for (const lawyer of await sampleOf(dataset)) askers.push({ ...lawyer, headers: { authorization: `Bearer ${await signIn(server.url, lawyer.login)}` } });
  const results: Meanwhile[] = [];
  for (const operation of OPERATIONS.filter(({ option }) => PAGES.includes(option))) {
    const requests = inTurn(askers.map(asker => operation.requests(asker, false)));
    await closedLoop(server.url, requests, 1, WARM_UP_MS);
    results.push(await inBoth(operation, requests, server, director, (seconds * 1000) / ROUNDS));
  }
  return results;
}

async function inBoth({ name }: Operation, requests: Buffer[], server: ServerProcess, director: string, ms: number): Promise<Meanwhile> {
  const latencies = { quiet: [] as number[], counting: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    latencies.quiet.push(...(await closedLoop(server.url, requests, 1, ms, round * 97)).latencies);
    const counted = countUntil(performance.now() + ms, server, director);
    latencies.counting.push(...(await closedLoop(server.url, requests, 1, ms, round * 97)).latencies);
    await counted;
  }
  return { name, quiet: quantile(latencies.quiet, 0.5), counting: quantile(latencies.counting, 0.5) };
}

async function countUntil(end: number, { url }: ServerProcess, token: string): Promise<void> {
  const { from, until } = annualPlan().period;
  while (performance.now() < end) {
    const answer = await fetch(`${url}/api/figures?from=${from}&until=${until}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`The server answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    await answer.arrayBuffer();
  }
}
