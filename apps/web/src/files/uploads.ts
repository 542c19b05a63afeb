import { useSyncExternalStore } from 'react';
import { api, data } from '../api/client';
import { queryClient } from '../api/query-client';
import type { Schema } from '../api/schema';
import { digestOf } from './digest';
import { UploadRun } from './upload-run';

/**
 * `waiting`: for the line. `refused`: by the server, for good. `gone`: it cannot be read on this device any more.
 * `differs`: what is kept is not what lies on this device. `same`: it was here already.
 */
export type SendingState = 'queued' | 'sending' | 'waiting' | 'paused' | 'refused' | 'gone' | 'differs' | 'same';

/** A file on its way from this page. */
export interface Sending {
  id: string;
  caseId: string;
  name: string;
  size: number;
  /** Bytes that have come. */
  sent: number;
  state: SendingState;
  problem: Error | null;
  same: Schema<'SameFileDto'>[];
}

const ACTIVE: ReadonlySet<SendingState> = new Set(['sending', 'waiting']);

let sendings: readonly Sending[] = [];
const runs = new Map<string, UploadRun>();
const watchers = new Set<() => void>();

function turn(next: readonly Sending[]): void {
  sendings = next;
  watchers.forEach(watcher => watcher());
}

const update = (id: string, change: Partial<Sending>) => turn(sendings.map(one => (one.id === id ? { ...one, ...change } : one)));

/** Takes it off the list; the file itself stays as it is. */
function forget(id: string): void {
  runs.get(id)?.stop();
  runs.delete(id);
  turn(sendings.filter(one => one.id !== id));
  goOn();
}

/** One at a time: on a slow line the first file is whole sooner than two would be. */
function goOn(): void {
  if (sendings.some(({ state }) => ACTIVE.has(state))) return;
  const next = sendings.find(({ state }) => state === 'queued');
  if (!next) return;
  update(next.id, { state: 'sending' });
  runs.get(next.id)?.go();
}

/** It is kept: was it here already, and is it what lies on this device? */
async function finish(id: string, file: Blob): Promise<void> {
  const [kept, digest] = await Promise.all([data(api.GET('/api/files/{id}', { params: { path: { id } } })).catch(() => null), digestOf(file)]);
  runs.delete(id);
  const differs = digest !== null && !!kept?.digest && kept.digest !== digest;
  if (differs) update(id, { state: 'differs' });
  else if (kept?.same.length) update(id, { state: 'same', same: kept.same });
  else turn(sendings.filter(one => one.id !== id));
  if (kept) await queryClient.invalidateQueries({ queryKey: ['files', kept.caseId] });
}

/** The files on their way. They go on while one looks at other screens, and end with the page. */
export const uploads = {
  add({ id, caseId, name, size }: Pick<Sending, 'id' | 'caseId' | 'name' | 'size'>, file: Blob): void {
    runs.get(id)?.stop();
    runs.set(id, new UploadRun(id, file, {
      onProgress: sent => update(id, { sent, state: 'sending' }),
      onWaiting: () => update(id, { state: 'waiting' }),
      onRefused: problem => {
        update(id, { state: 'refused', problem });
        goOn();
      },
      onGone: () => {
        update(id, { state: 'gone' });
        goOn();
      },
      onKept: () => void finish(id, file).then(goOn),
    }));
    turn([...sendings.filter(one => one.id !== id), { id, caseId, name, size, sent: 0, state: 'queued', problem: null, same: [] }]);
    goOn();
  },

  pause(id: string): void {
    runs.get(id)?.stop();
    update(id, { state: 'paused' });
    goOn();
  },

  resume(id: string): void {
    update(id, { state: 'queued', problem: null });
    goOn();
  },

  forget,
};

/** The files of a case that are on their way from this page. */
export function useUploads(caseId: string): readonly Sending[] {
  const all = useSyncExternalStore(
    watcher => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => sendings,
  );
  return all.filter(one => one.caseId === caseId);
}
