import { api, data, ifMatch } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { Schema } from '../../api/schema';

type Draft = Schema<'DocumentDraftDto'>;

/** How it stands with what was typed. `failed` is tried again by itself; `conflict` and `refused` wait for a decision. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'waiting' | 'saving' | 'failed' | 'paused' }
  | { kind: 'conflict'; theirs: Draft }
  | { kind: 'refused'; problem: ApiProblem };

const QUIET_MS = 2_000;
/** Whoever types without a pause is saved all the same. */
const LONGEST_WAIT_MS = 10_000;
const AGAIN_MS = 5_000;
/** Nobody refused it: it may well be taken later. */
const PASSING = [401, 408, 423, 429];

const unsaved = new Map<string, DraftSaver>();

/** What is not on the server yet of a document, in memory: whoever comes back to it within the page finds it. */
export const unsavedDraft = (documentId: string): DraftSaver | null => unsaved.get(documentId) ?? null;

/** Keeps one draft on the server while it is typed. What it could not save it holds, whatever becomes of the page's parts. */
export class DraftSaver {
  state: SaveState;
  private seen: number;
  /** The words that are not on the server yet. */
  private words: (() => string) | null = null;
  private typedSince: number | null = null;
  private sending: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly watchers = new Set<() => void>();

  constructor(readonly documentId: string, draft: Draft) {
    this.seen = draft.version;
    this.state = { kind: 'saved', at: draft.updatedAt };
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly current = () => this.state;

  /** What is not saved; null when everything is. */
  get unsaved(): string | null {
    return this.words?.() ?? null;
  }

  /** @param words gives the whole text as JSON of the editor; called when it is sent, not with each key */
  type(words: () => string): void {
    this.words = words;
    unsaved.set(this.documentId, this);
    if (this.state.kind === 'saved') this.turn({ kind: 'waiting' });
    if (this.state.kind !== 'waiting') return;
    this.typedSince ??= Date.now();
    this.later(Math.min(QUIET_MS, Math.max(0, this.typedSince + LONGEST_WAIT_MS - Date.now())));
  }

  /** Sends at once what is not saved. @returns whether nothing is left to save */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.sending) await this.sending;
    if (this.words && this.isSending()) await (this.sending = this.send().finally(() => (this.sending = null)));
    return !this.words;
  }

  /** Somebody else writes now: nothing is sent until it is one's own turn again. */
  pause(): void {
    clearTimeout(this.timer);
    if (this.words) this.turn({ kind: 'paused' });
  }

  resume(): void {
    if (this.state.kind !== 'paused' && this.state.kind !== 'refused') return;
    this.turn({ kind: 'waiting' });
    void this.flush();
  }

  /** Mine instead of what is stored. */
  async overwrite(): Promise<void> {
    if (this.state.kind !== 'conflict') return;
    this.seen = this.state.theirs.version;
    this.turn({ kind: 'waiting' });
    await this.flush();
  }

  /** What is not saved is not wanted any more. */
  drop(): void {
    clearTimeout(this.timer);
    this.words = null;
    if (unsaved.get(this.documentId) === this) unsaved.delete(this.documentId);
  }

  private isSending = () => this.state.kind === 'waiting' || this.state.kind === 'failed';

  private async send(): Promise<void> {
    const sent = this.words!;
    const content = sent();
    this.typedSince = null;
    this.turn({ kind: 'saving' });
    try {
      const params = { path: { id: this.documentId }, header: ifMatch(this.seen) };
      this.stored(await data(api.PUT('/api/documents/{id}/draft', { params, body: { content } })), sent);
    } catch (problem) {
      await this.notStored(problem, content, sent).catch(() => this.again());
    }
  }

  private stored({ version, updatedAt }: Draft, sent: () => string): void {
    this.seen = version;
    if (this.words === sent) {
      this.drop();
      this.turn({ kind: 'saved', at: updatedAt });
    } else if (this.words) {
      // typed while it was under way
      this.turn({ kind: 'waiting' });
      this.later(QUIET_MS);
    }
  }

  private async notStored(problem: unknown, content: string, sent: () => string): Promise<void> {
    if (!(problem instanceof ApiProblem) || problem.status >= 500 || PASSING.includes(problem.status)) return this.again();
    if (!problem.isConflict) return this.turn({ kind: 'refused', problem });
    const theirs = await data(api.GET('/api/documents/{id}/draft', { params: { path: { id: this.documentId } } }));
    // it was mine that is stored: only the answer was lost on its way
    if (theirs.content === content) this.stored(theirs, sent);
    else this.turn({ kind: 'conflict', theirs });
  }

  private again(): void {
    this.turn({ kind: 'failed' });
    this.later(AGAIN_MS);
  }

  private later(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), ms);
  }

  private turn(state: SaveState): void {
    this.state = state;
    this.watchers.forEach(watcher => watcher());
  }
}

const flushAll = () => unsaved.forEach(saver => void saver.flush());

// the connection is back; the page is put aside, perhaps for good
window.addEventListener('online', flushAll);
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flushAll());
window.addEventListener('beforeunload', event => {
  if (unsaved.size) event.preventDefault();
});
