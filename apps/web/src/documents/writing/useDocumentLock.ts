import { useCallback, useEffect, useRef, useState } from 'react';
import { api, data } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { Schema } from '../../api/schema';

/** The server forgets whoever was not heard of for 90 seconds. */
const BEAT_MS = 30_000;

export interface DocumentLock {
  /** Who writes; null until it is known. */
  lock: Schema<'DocumentLockDto'> | null;
  /** It was asked at least once, with or without an answer. */
  asked: boolean;
  /** Why one may not write here at all. */
  refusal: ApiProblem | null;
  /** Asks who writes now, and takes the place if it is free. */
  ask(): Promise<void>;
  takeOver(): Promise<void>;
}

/** Holds the place of the one who writes for as long as it is wanted, or learns who has it. */
export function useDocumentLock(documentId: string, wanted: boolean, beforeLettingGo: () => Promise<unknown>): DocumentLock {
  const [lock, setLock] = useState<Schema<'DocumentLockDto'> | null>(null);
  const [refusal, setRefusal] = useState<ApiProblem | null>(null);
  const [asked, setAsked] = useState(false);
  const leaving = useRef(beforeLettingGo);
  leaving.current = beforeLettingGo;

  const hold = useCallback(
    async (takeOver: boolean) => {
      try {
        setLock(await data(api.PUT('/api/documents/{id}/lock', { params: { path: { id: documentId } }, body: { takeOver } })));
        setRefusal(null);
      } catch (problem) {
        // without an answer, what was known last still holds
        if (problem instanceof ApiProblem && problem.status < 500) setRefusal(problem);
        else if (takeOver) throw problem;
      }
      setAsked(true);
    },
    [documentId],
  );

  useEffect(() => {
    if (!wanted) return;
    let over = false;
    let timer: ReturnType<typeof setTimeout>;
    let asking: Promise<void>;
    const beat = () => {
      asking = hold(false);
      void asking.then(() => over || (timer = setTimeout(beat, BEAT_MS)));
    };
    const letGo = () => api.DELETE('/api/documents/{id}/lock', { params: { path: { id: documentId } }, keepalive: true });
    beat();
    window.addEventListener('pagehide', letGo);
    return () => {
      over = true;
      clearTimeout(timer);
      window.removeEventListener('pagehide', letGo);
      setLock(null);
      setAsked(false);
      void asking.then(() => leaving.current()).then(letGo).catch(() => undefined);
    };
  }, [documentId, wanted, hold]);

  return { lock, asked, refusal, ask: useCallback(() => hold(false), [hold]), takeOver: useCallback(() => hold(true), [hold]) };
}
