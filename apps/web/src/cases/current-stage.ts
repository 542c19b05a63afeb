import type { Schema } from '../api/schema';

/** Stage of the latest proceeding that is still open; of the very latest when all are closed. */
export function currentStage(proceedings: Schema<'ProceedingDto'>[]): string | null {
  return (proceedings.findLast(one => !one.closedOn) ?? proceedings.at(-1))?.stage ?? null;
}
