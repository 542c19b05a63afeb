import './editor.css';
import { Button, Group, Stack } from '@mantine/core';
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_EXTENSIONS } from '#libs/documents/document-schema';
import type { Session } from '../writing/useWriting';
import { contentsOf, nextGap, openingAtoms } from './atoms';
import { EditorToolbar } from './EditorToolbar';
import { FootnoteList } from './FootnoteList';

// not waited for, but fetched with the editor: it has to open without a network
const loadPopover = () => import('./AtomPopover');
const AtomPopover = lazy(() => loadPopover().then(({ AtomPopover }) => ({ default: AtomPopover })));

export { htmlAndTextOf } from './html-and-text';
export { WordsView } from './WordsView';

interface DocumentEditorProps {
  documentId: string;
  language: string;
  session: Session;
  /** Told the editor while it is there: comments beside it show and change passages of it. */
  onEditor(editor: Editor | null): void;
  /** How it stands with saving. */
  status: ReactNode;
}

/** The sheet that a document is written on. */
export function DocumentEditor({ documentId, language, session, onEditor, status }: DocumentEditorProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [opened, open] = useState<number | null>(null);
  const attributes = { lang: language, role: 'textbox', 'aria-multiline': 'true', 'aria-label': t('documents:words'), spellcheck: 'true' };
  const editor = useEditor(
    {
      extensions: DOCUMENT_EXTENSIONS,
      content: JSON.parse(session.content),
      // a style that the editor puts into the page itself would be refused: editor.css has it
      injectCSS: false,
      editorProps: { attributes, ...openingAtoms(open) },
      onUpdate: ({ editor: { state } }) => session.saver.type(() => JSON.stringify(state.doc.toJSON())),
    },
    [session],
  );
  const { footnotes, gaps } = useEditorState({ editor, selector: ({ editor }) => contentsOf(editor.state.doc) });

  useEffect(() => void loadPopover().catch(() => undefined), []);
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);

  const addFootnote = () => {
    editor.chain().focus().insertContent({ type: 'footnote' }).run();
    open(editor.state.selection.from - 1);
  };
  const goToGap = () => {
    const position = nextGap(editor.state);
    if (position === null) return;
    editor.chain().setNodeSelection(position).scrollIntoView().run();
    open(position);
  };

  // Tab belongs to lists and tables: as in other editors, Alt+F10 leads from the text to the buttons
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.code !== 'F10' || !event.altKey) return;
    event.preventDefault();
    bar.current?.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  };

  return (
    <Stack gap="sm" onKeyDown={onKeyDown}>
      <div className="editor-bar" ref={bar}>
        <Group justify="space-between" gap="xs">
          <EditorToolbar editor={editor} onFootnote={addFootnote}>
            {gaps > 0 && <Button size="xs" variant="light" onClick={goToGap}>{t('documents:gap.next', { left: gaps })}</Button>}
          </EditorToolbar>
          {status}
        </Group>
      </div>
      <div className="sheet" ref={sheet}>
        <EditorContent editor={editor} />
        <FootnoteList footnotes={footnotes} />
        {opened !== null && <Suspense><AtomPopover editor={editor} documentId={documentId} sheet={sheet} position={opened} onClose={() => open(null)} /></Suspense>}
      </div>
    </Stack>
  );
}
