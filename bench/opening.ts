import { type Dataset, openDataset } from './dataset/dataset';
import { forget } from './dataset/forget';
import type { ServerProcess } from './servers/server-process';

export type Say = (line: string) => void;

/** What a run opens, and how it is all closed again, the last first, what was written taken back. */
export function opening(say: Say) {
  const began = new Date();
  const stops: (() => Promise<void>)[] = [];
  return {
    async dataset(scale: number): Promise<Dataset> {
      const dataset = await openDataset(scale, say);
      stops.push(() => dataset.stop(), () => forget(dataset, began));
      return dataset;
    },
    async running(starting: Promise<ServerProcess>): Promise<ServerProcess> {
      const server = await starting;
      stops.push(() => server.stop());
      return server;
    },
    async stop(): Promise<void> {
      for (const stop of stops.toReversed()) await stop();
    },
  };
}
