import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Report } from '../report';
import type { ExportedReport, ExportFormat } from './export-report';

/** Milliseconds for one file; an annual report takes some seconds. */
const LONGEST = 5 * 60_000;
const MEMORY = { maxOldGenerationSizeMb: 512 };

/** The file could not be made within its time and memory. */
export class ExportFailed extends Error {}

let queue: Promise<unknown> = Promise.resolve();

/**
 * `exportReport` in a thread that ends with the file, one at a time: drawing some hundred tables would keep everybody else waiting.
 * @throws ExportFailed
 */
export function exportInThread(report: Report, format: ExportFormat): Promise<ExportedReport> {
  const made = queue.then(() => inThread(report, format));
  queue = made.catch(() => undefined);
  return made;
}

async function inThread(report: Report, format: ExportFormat): Promise<ExportedReport> {
  const worker = new Worker(join(__dirname, 'export-worker.js'), { workerData: { report, format }, resourceLimits: MEMORY });
  try {
    // rejects when the thread ends by an error, such as no memory left
    const [file] = (await once(worker, 'message', { signal: AbortSignal.timeout(LONGEST) })) as [ExportedReport];
    return { ...file, bytes: Buffer.from(file.bytes) };
  } catch {
    throw new ExportFailed();
  } finally {
    await worker.terminate();
  }
}
