/** The PostgreSQL of this run, handed from Jest's global setup to its global teardown. */
export interface RunningPostgres {
  folder: string;
  url: string;
  stop(): Promise<void>;
}

const HERE = Symbol.for('tirek.test-postgres');
const shared = globalThis as { [HERE]?: RunningPostgres };

export const setRunning = (postgres: RunningPostgres) => void (shared[HERE] = postgres);

export const takeRunning = (): RunningPostgres | undefined => shared[HERE];
