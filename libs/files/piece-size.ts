export const FIRST_PIECE = 1_048_576;
const SMALLEST = 262_144;
const LARGEST = 16_777_216;

/** A request may last a minute; one of so long leaves room for a line that gets worse. */
const FITTING_MS = 10_000;

/** How many bytes the next request of an upload carries, by how long the last one took: large ones on a good line, none that times out on a bad one. */
export function nextPieceSize(bytes: number, ms: number): number {
  const fitting = Math.round((bytes / Math.max(1, ms)) * FITTING_MS);
  return Math.min(LARGEST, Math.max(SMALLEST, fitting));
}
