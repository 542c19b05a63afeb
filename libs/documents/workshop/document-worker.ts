import { parentPort } from 'node:worker_threads';
import { parseDocument } from '../document-schema';
import { toDocx } from '../export/to-docx';
import { toPaper } from '../export/to-paper';
import { toWholePdf } from '../export/to-whole-pdf';
import type { ComparedCopy } from '../filed-copy/compare-copy';
import { readCopy } from '../filed-copy/read-copy';
import { fromDocx, type Imported } from '../import/from-docx';
import { ImportRefused } from '../import/import-warning';
import type { Job, Outcome } from './job';

/** Runs in a thread of its own: does one job after another, and answers each. */
parentPort!.on('message', (job: Job) => {
  void outcomeOf(job).then(outcome => parentPort!.postMessage(outcome));
});

async function outcomeOf(job: Job): Promise<Outcome> {
  try {
    return { done: await does(job) };
  } catch (error) {
    return error instanceof ImportRefused ? { refused: error.reason } : { failed: true };
  }
}

async function does(job: Job): Promise<Imported | ComparedCopy | Uint8Array> {
  if (job.kind === 'import') return fromDocx(Buffer.from(job.bytes));
  if (job.kind === 'copy') return readCopy(job.content, job.bytes, job.format);
  const document = parseDocument(job.content);
  return job.kind === 'docx' ? toDocx(toPaper(document), job.options) : toWholePdf(document, job.options);
}
