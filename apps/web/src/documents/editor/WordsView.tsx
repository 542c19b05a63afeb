import './editor.css';
import { EditorContent, useEditor, useEditorState } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_EXTENSIONS } from '#libs/documents/document-schema';
import { contentsOf } from './atoms';
import { FootnoteList } from './FootnoteList';

interface WordsViewProps {
  /** JSON text of the editor. */
  content: string;
  language: string;
  label?: string;
}

/** The words of a document as they stand, to be read. */
export function WordsView({ content, language, label }: WordsViewProps) {
  const { t } = useTranslation();
  const attributes = { lang: language, role: 'document', 'aria-label': label ?? t('documents:wordsOf'), tabindex: '0' };
  const editor = useEditor({ extensions: DOCUMENT_EXTENSIONS, content: JSON.parse(content), editable: false, injectCSS: false, editorProps: { attributes } }, [content, language]);
  const { footnotes } = useEditorState({ editor, selector: ({ editor }) => contentsOf(editor.state.doc) });
  return (
    <div className="sheet">
      <EditorContent editor={editor} />
      <FootnoteList footnotes={footnotes} />
    </div>
  );
}
