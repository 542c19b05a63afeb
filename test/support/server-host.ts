import 'reflect-metadata';
import { readConfig } from '../../apps/api/src/config';
import { startTirek } from '../../apps/api/src/start-tirek';
import { Stops } from '../../apps/api/src/stops';

/** What the pool asks of a host: start a server with these settings, or stop the one that runs. */
export type Order = { start: Record<string, string> } | { stop: true };
export type Report = { ready: string } | { failed: string } | { stopped: true };

const READY = /^Tirek is ready: (http\S+)/;
const stops = new Stops().onSignal();

/** A process that runs one server after the other: the program as `main.ts` starts it, compiled and warm from the second one on. */
process.on('message', (order: Order) => void obey(order).then(report => process.send!(report)));

async function obey(order: Order): Promise<Report> {
  if ('stop' in order) {
    await stops.stopAll();
    return { stopped: true };
  }
  let url = '';
  try {
    await startTirek(readConfig({ ...process.env, ...order.start }), line => void (url ||= READY.exec(line)?.[1] ?? ''), stops);
    return { ready: url };
  } catch (error) {
    return { failed: (error as Error).stack ?? String(error) };
  }
}
