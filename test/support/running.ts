/** What runs for all test files of this run, handed from Jest's global setup to its global teardown. */
export interface Running {
  /** Where the database keeps its files. */
  folder: string;
  stop(): Promise<void>;
}

const HERE = Symbol.for('tirek.running-tests');
const shared = globalThis as { [HERE]?: Running };

export const setRunning = (running: Running) => void (shared[HERE] = running);

export const takeRunning = (): Running | undefined => shared[HERE];
