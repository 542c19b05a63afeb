import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { pendingDrafts } from '../../forms/pending-drafts';
import { draftQuery } from './draft-query';
import { DraftSaver, unsavedDraft } from './draft-saver';
import { type DocumentLock, useDocumentLock } from './useDocumentLock';

/** A draft that is open to be written, and what saves it. */
export interface Session {
  saver: DraftSaver;
  /** What stands in the editor when it opens. */
  content: string;
}

export interface Writing extends DocumentLock {
  /** Null while somebody else writes, or while it opens. */
  session: Session | null;
  /** It is not known yet whether one can write. */
  opening: boolean;
  /** It was one's own turn until somebody else took over. */
  overtaken: boolean;
  /** Opens the draft anew as it is on the server, dropping what is not saved. */
  reopen(): Promise<void>;
}

/** Opens the draft of a document to be written, when it is one's turn; saves it while it is, and before leaving. */
export function useWriting(documentId: string, wanted: boolean): Writing {
  const client = useQueryClient();
  const [session, setSession] = useState<Session | null>(null);
  const [overtaken, setOvertaken] = useState(false);
  const [failed, setFailed] = useState(false);
  const saver = useRef<DraftSaver | null>(null);
  const held = useDocumentLock(documentId, wanted, useCallback(async () => saver.current?.flush(), []));
  const mine = held.lock?.mine ?? false;

  const open = useCallback(async () => {
    const draft = await client.fetchQuery(draftQuery(documentId));
    saver.current = new DraftSaver(documentId, draft);
    return { saver: saver.current, content: draft.content };
  }, [client, documentId]);

  useEffect(() => {
    if (!mine) return;
    let over = false;
    const left = unsavedDraft(documentId);
    if (left) {
      saver.current = left;
      left.resume();
      setSession({ saver: left, content: left.unsaved! });
    } else {
      open().then(opened => over || setSession(opened)).catch(() => over || setFailed(true));
    }
    return () => {
      over = true;
      setFailed(false);
      setSession(null);
    };
  }, [mine, documentId, open]);

  const wasMine = useRef(false);
  useEffect(() => {
    const lost = wasMine.current && held.lock !== null && !held.lock.mine;
    wasMine.current = held.lock?.mine ?? false;
    if (held.lock?.mine) setOvertaken(false);
    if (!lost) return;
    saver.current?.pause();
    saver.current = null;
    setOvertaken(true);
  }, [held.lock]);

  useEffect(() => pendingDrafts.add(async () => saver.current?.flush()), []);

  const reopen = useCallback(async () => {
    saver.current?.drop();
    setSession(await open());
  }, [open]);

  const opening = wanted && (!held.asked || (mine && !session && !failed));
  return { ...held, session, opening, overtaken, reopen };
}
