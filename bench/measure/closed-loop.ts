import { KeepAliveConnection } from './keep-alive-connection';

/** What a server did in some time. */
export interface Measured {
  /** Of every answer, in milliseconds. */
  latencies: number[];
  seconds: number;
}

/**
 * So many connections, each asking again as soon as it is answered, for so long. The requests are taken in turn.
 * @throws Error when an answer is no success
 */
export async function closedLoop(url: string, requests: Buffer[], connections: number, ms: number, from = 0): Promise<Measured> {
  const open = await Promise.all(Array.from({ length: connections }, () => KeepAliveConnection.open(url)));
  const latencies: number[] = [];
  let next = from;
  const began = performance.now();
  const until = began + ms;
  const ask = async (connection: KeepAliveConnection) => {
    for (let asked = performance.now(); asked < until; ) {
      const { status, body } = await connection.send(requests[next++ % requests.length]);
      const answered = performance.now();
      if (status >= 300) throw new Error(`The server answered ${status}: ${body.toString().slice(0, 300)}`);
      latencies.push(answered - asked);
      asked = answered;
    }
  };
  try {
    await Promise.all(open.map(ask));
  } finally {
    for (const connection of open) connection.close();
  }
  return { latencies, seconds: (performance.now() - began) / 1000 };
}

/** The value below which such a part of the latencies lies. */
export function quantile(latencies: number[], part: number): number {
  const sorted = latencies.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
}
