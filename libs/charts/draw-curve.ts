import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Curve } from './curve';

/** Milliseconds for one picture; it takes some tenths of a second. */
const LONGEST = 10_000;

/** It could not be drawn within its time. */
export class CurveFailed extends Error {}

let queue: Promise<unknown> = Promise.resolve();

/**
 * A curve as SVG, drawn in a thread that ends with the picture: the library weighs more than all else that the server
 * holds, and is needed for a moment. One is drawn at a time.
 * @throws CurveFailed
 */
export function drawCurve(curve: Curve): Promise<string> {
  const drawn = queue.then(() => inThread(curve));
  queue = drawn.catch(() => undefined);
  return drawn;
}

async function inThread(curve: Curve): Promise<string> {
  const worker = new Worker(join(__dirname, 'curve-worker.js'), { workerData: curve, resourceLimits: { maxOldGenerationSizeMb: 128 } });
  try {
    // rejects when the thread ends by an error
    const [svg] = (await once(worker, 'message', { signal: AbortSignal.timeout(LONGEST) })) as [string];
    return svg;
  } catch {
    throw new CurveFailed();
  } finally {
    await worker.terminate();
  }
}
