import type { Editor } from '@tiptap/react';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Schema } from '../../api/schema';
import { DocumentEditor } from '../editor/lazy-editor';
import { DraftConflict } from './DraftConflict';
import { SaveLine } from './SaveLine';
import type { Session, Writing } from './useWriting';

interface WritingSheetProps {
  document: Schema<'DocumentDto'>;
  writing: Writing;
  session: Session;
  onEditor(editor: Editor | null): void;
  /** The server does not take the words: it may not be a draft any more. */
  onRefused(): void;
}

/** The document while it is one's turn to write. */
export function WritingSheet({ document, writing, session, onEditor, onRefused }: WritingSheetProps) {
  const { saver } = session;
  const { ask, reopen } = writing;
  const state = useSyncExternalStore(saver.watch, saver.current).kind;
  const troubled = state === 'refused' || state === 'conflict';
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    setAsked(false);
    if (!troubled) return;
    // most likely a colleague has taken over: then this is no sheet to write on any more
    void ask().then(() => setAsked(true));
    onRefused();
  }, [troubled, ask, onRefused]);

  return (
    <Suspense>
      <DocumentEditor documentId={document.id} language={document.language} session={session} onEditor={onEditor} status={<SaveLine saver={saver} />} />
      {asked && <DraftConflict saver={saver} language={document.language} onTakeTheirs={() => void reopen()} />}
    </Suspense>
  );
}
