import type { DetailedError, Upload } from 'tus-js-client';
import { api, data } from '../api/client';
import { ApiProblem } from '../api/problem';
import { FIRST_PIECE, nextPieceSize } from '#libs/files/piece-size';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/** What an upload tells of itself. */
export interface UploadNews {
  /** Bytes. */
  onProgress(sent: number): void;
  /** The line is away; it tries again by itself. */
  onWaiting(): void;
  onKept(): void;
  /** The server refuses it for good. */
  onRefused(problem: Error): void;
  /** It cannot be read on this device any more. */
  onGone(): void;
}

/** Sends the bytes of a file that was announced, from where they ended, however often the line is cut. */
export class UploadRun {
  private upload: Upload | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait = FIRST_WAIT_MS;
  private going = false;

  constructor(
    private readonly fileId: string,
    private readonly file: Blob,
    private readonly news: UploadNews,
  ) {}

  go(): void {
    if (this.going) return;
    this.going = true;
    window.addEventListener('online', this.goNow);
    void this.send();
  }

  /** What is on its way is let go of; the server keeps what has come. */
  stop(): void {
    this.going = false;
    clearTimeout(this.timer);
    window.removeEventListener('online', this.goNow);
    void this.upload?.abort().catch(() => undefined);
    this.upload = null;
  }

  private readonly goNow = () => {
    if (this.upload) return;
    clearTimeout(this.timer);
    void this.send();
  };

  private async send(): Promise<void> {
    try {
      const { Upload } = await import('tus-js-client');
      if (this.isOver()) return;
      this.upload = this.make(Upload);
      this.upload.start();
    } catch {
      // the line was cut before the program for it came
      if (!this.isOver()) this.later();
    }
  }

  private make(Tus: typeof Upload): Upload {
    let sentAt = performance.now();
    const upload: Upload = new Tus(this.file as File, {
      uploadUrl: `/api/files/${this.fileId}/upload`,
      chunkSize: FIRST_PIECE,
      // trying again is done here, where a session that has ended is known
      retryDelays: null,
      // what is known of a file stays out of the browser's store
      storeFingerprintForResuming: false,
      onProgress: sent => this.upload === upload && this.news.onProgress(sent),
      onChunkComplete: bytes => {
        upload.options.chunkSize = nextPieceSize(bytes, performance.now() - sentAt);
        sentAt = performance.now();
        this.wait = FIRST_WAIT_MS;
      },
      onSuccess: () => this.end(() => this.news.onKept()),
      onError: error => this.upload === upload && void this.failed(error as DetailedError),
    });
    return upload;
  }

  /**
   * Asks about the file as every page does: so whoever has to sign in anew or unlock is asked to, and the upload goes on behind it.
   * What the server refuses for good is told.
   */
  private async failed(error: DetailedError): Promise<void> {
    this.upload = null;
    this.news.onWaiting();
    const refusal = refusalOf(error);
    try {
      const { state } = await data(api.GET('/api/files/{id}', { params: { path: { id: this.fileId } } }));
      if (this.isOver()) return;
      if (state === 'kept') return this.end(() => this.news.onKept());
      if (state === 'abandoned' || refusal) return this.end(() => this.news.onRefused(refusal ?? error));
    } catch (problem) {
      if (this.isOver()) return;
      if (problem instanceof ApiProblem && problem.status < 500 && problem.status !== 429) return this.end(() => this.news.onRefused(problem));
    }
    const there = await this.isThere();
    if (this.isOver()) return;
    if (there) this.later();
    else this.end(() => this.news.onGone());
  }

  /** It was stopped meanwhile, or has gone on by another way. */
  private isOver(): boolean {
    return !this.going || this.upload !== null;
  }

  private isThere(): Promise<boolean> {
    return this.file.slice(0, 1).arrayBuffer().then(() => true, () => false);
  }

  private later(): void {
    this.news.onWaiting();
    this.timer = setTimeout(this.goNow, this.wait);
    this.wait = Math.min(LONGEST_WAIT_MS, this.wait * 2);
  }

  private end(tell: () => void): void {
    this.stop();
    tell();
  }
}

/** Refusals that mean no more than "not now": to sign in, somebody else is sending, too slow, too many. */
const NOT_NOW: ReadonlySet<number> = new Set([401, 403, 408, 409, 423, 429]);

/** Why the server will never take the bytes; null when it may take them later. */
function refusalOf({ originalResponse }: DetailedError): ApiProblem | null {
  const status = originalResponse?.getStatus() ?? 0;
  if (status < 400 || status >= 500 || NOT_NOW.has(status)) return null;
  try {
    return new ApiProblem(status, JSON.parse(originalResponse!.getBody()) as object);
  } catch {
    // an answer to HEAD has no words
    return null;
  }
}
