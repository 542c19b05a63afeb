import { Popover } from '@mantine/core';
import type { Editor } from '@tiptap/react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Footnote } from '#libs/documents/footnote';
import { FootnoteForm } from './FootnoteForm';
import { GapForm } from './GapForm';
import { isOpened } from './atoms';

interface AtomPopoverProps {
  editor: Editor;
  documentId: string;
  sheet: RefObject<HTMLElement | null>;
  /** Where the footnote or gap stands. */
  position: number;
  onClose(): void;
}

/** What a footnote says, or what belongs into a gap, at its place in the text. */
export function AtomPopover({ editor, documentId, sheet, position, onClose }: AtomPopoverProps) {
  const { t } = useTranslation();
  const node = editor.state.doc.nodeAt(position);
  if (!isOpened(node) || !sheet.current) return null;
  const isFootnote = node.type.name === Footnote.name;
  const place = editor.view.coordsAtPos(position);
  const frame = sheet.current.getBoundingClientRect();
  const close = (end?: number) => {
    // a note that says nothing is none
    if (isFootnote && !editor.state.doc.nodeAt(position)?.attrs.text) editor.chain().deleteRange({ from: position, to: position + 1 }).run();
    // behind it, since typing over a selected note would put letters in its place; at once, so that no key is lost
    else editor.commands.setTextSelection(end ?? position + 1);
    onClose();
    editor.view.focus();
  };
  return (
    <Popover opened onChange={opened => !opened && close()} width="min(26rem, calc(100vw - 24px))" trapFocus withArrow shadow="md" position="bottom-start" withRoles={false}>
      <Popover.Target>
        <span style={{ position: 'absolute', left: place.left - frame.left, top: place.top - frame.top, width: 1, height: place.bottom - place.top, pointerEvents: 'none' }} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={isFootnote ? t('documents:footnote.title') : t('documents:gap.title', { label: node.attrs.label })}>
        {isFootnote ? <FootnoteForm editor={editor} position={position} text={node.attrs.text} onDone={() => close()} />
          : <GapForm editor={editor} documentId={documentId} position={position} node={node} onDone={close} />}
      </Popover.Dropdown>
    </Popover>
  );
}
