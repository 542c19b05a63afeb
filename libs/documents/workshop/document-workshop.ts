import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ImportRefused } from '../import/import-warning';
import type { Done, Job, Outcome } from './job';

/** Milliseconds for one job; a paper of a hundred pages takes three seconds. */
const LONGEST = 60_000;
/** Milliseconds that the thread is kept for a next job: it holds memory, and starting it takes a second. */
const IDLE = 10_000;
/** As many may wait; more would keep the connections to the database that they hold from everybody else. */
const MOST_WAITING = 4;
const MEMORY = { maxOldGenerationSizeMb: 768 };

/** The document cannot be put on paper: larger than time and memory allow, or a letter of it would be lost. */
export class JobFailed extends Error {}
/** Too many are waiting already. */
export class WorkshopBusy extends Error {}

/** Makes and reads files in a thread beside the server, one at a time, so that whoever asks for 60 pages keeps nobody waiting. */
export class DocumentWorkshop {
  private worker: Worker | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private closing?: NodeJS.Timeout;

  /**
   * @throws JobFailed when it cannot be done
   * @throws WorkshopBusy when it is not even tried
   * @throws ImportRefused when a file is none that is read
   */
  async do<J extends Job>(job: J): Promise<Done<J>> {
    if (this.waiting >= MOST_WAITING) throw new WorkshopBusy();
    this.waiting++;
    const turn = this.queue.then(() => this.run(job));
    this.queue = turn.catch(() => undefined).finally(() => this.waiting--);
    const outcome = await turn;
    if ('refused' in outcome) throw new ImportRefused(outcome.refused);
    if ('failed' in outcome) throw new JobFailed();
    return outcome.done as Done<J>;
  }

  /** Forgets the words that the thread still holds. */
  async close(): Promise<void> {
    clearTimeout(this.closing);
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private async run(job: Job): Promise<Outcome> {
    clearTimeout(this.closing);
    const worker = (this.worker ??= this.begin());
    const over = new AbortController();
    const end = () => over.abort();
    const timer = setTimeout(end, LONGEST);
    worker.once('exit', end);
    try {
      worker.postMessage(job);
      // rejects when the thread ends by an error, such as no memory left
      const [outcome] = (await once(worker, 'message', { signal: over.signal })) as [Outcome];
      this.closing = setTimeout(() => void this.close(), IDLE).unref();
      return outcome;
    } catch {
      await this.close();
      return { failed: true };
    } finally {
      clearTimeout(timer);
      worker.off('exit', end);
    }
  }

  private begin(): Worker {
    const worker = new Worker(join(__dirname, 'document-worker.js'), { resourceLimits: MEMORY, stdout: true, stderr: true });
    // what a library says there could repeat words of a document
    worker.stdout.resume();
    worker.stderr.resume();
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.worker === worker) this.worker = null;
    });
    worker.unref();
    return worker;
  }
}
