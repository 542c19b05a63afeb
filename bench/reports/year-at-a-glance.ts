import { closedLoop, quantile } from '../measure/closed-loop';
import { requestBytes } from '../measure/keep-alive-connection';
import type { ServerProcess } from '../servers/server-process';
import { annualPlan } from './annual-plan';

/** Milliseconds at one connection. */
export interface YearAtAGlance {
  median: number;
  p99: number;
}

/** The director's page of the year, from what was counted ahead: counted once before, then only read. */
export async function yearAtAGlance(server: ServerProcess, director: string, seconds: number): Promise<YearAtAGlance> {
  const path = `/api/years/${annualPlan().period.from.slice(0, 4)}`;
  const headers = { authorization: `Bearer ${director}` };
  const counted = await fetch(`${server.url}${path}/count`, { method: 'POST', headers });
  if (!counted.ok) throw new Error(`The server answered ${counted.status}: ${(await counted.text()).slice(0, 300)}`);
  const { latencies } = await closedLoop(server.url, [requestBytes('GET', path, headers)], 1, seconds * 1000);
  return { median: quantile(latencies, 0.5), p99: quantile(latencies, 0.99) };
}
