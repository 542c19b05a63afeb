import { Text } from '@mantine/core';
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorNode } from '#libs/documents/compare-node';
import { findWords } from '#libs/documents/compare-passage';
import type { Schema } from '../../api/schema';
import { FormDialog } from '../../forms/FormDialog';
import { useMay } from '../../session/session';
import { CommentForm } from './CommentForm';
import { Margin } from './Margin';
import { type SelectedPassage, useSelectedPassage } from './selected-passage';
import { SelectionBar } from './SelectionBar';
import { Sheet } from './Sheet';
import { useBlockCursor } from './useBlockCursor';

interface ReadTabProps {
  document: Schema<'DocumentDto'>;
  version: Schema<'DocumentVersionDto'>;
  comments: Schema<'ReviewCommentDto'>[];
  /** Whether it waits for this reader's verdict. */
  canReview: boolean;
}

interface Commented {
  passage: SelectedPassage;
  suggesting: boolean;
}

/** The version as it would go to court, with the comments beside it. */
export function ReadTab({ document, version, comments, canReview }: ReadTabProps) {
  const { t } = useTranslation();
  const hintId = useId();
  const sheet = useRef<HTMLElement>(null);
  const content = useMemo(() => JSON.parse(version.content) as EditorNode, [version.content]);
  // what the API answers is the place in the draft, once there is one again
  const placed = useMemo(() => comments.map(comment => ({ comment, place: findWords(content, comment.passage, comment.startsAt) })).sort((a, b) => (a.place?.from ?? Infinity) - (b.place?.from ?? Infinity)), [comments, content]);
  const passages = useMemo(() => placed.flatMap(({ comment: { id }, place }) => (place ? [{ id, ...place }] : [])), [placed]);
  const [active, setActive] = useState<string | null>(null);
  const [commented, setCommented] = useState<Commented | null>(null);
  const selected = useSelectedPassage(sheet);
  const [choose] = useState(() => (passage: SelectedPassage) => canReview && setCommented({ passage, suggesting: false }));
  useBlockCursor(sheet, choose);
  const canSettle = useMay()('document.write') && document.legalMoves.includes('submit');
  const close = () => setCommented(null);

  return (
    <>
      <Text size="xs" c="dimmed" id={hintId} visibleFrom="sm" mb="xs">{t('reviews:page.keys')}</Text>
      <div className="sheet-and-margin">
        <div>
          <Sheet document={content} language={document.language} label={t('reviews:page.text', { number: version.number })} hintId={hintId} passages={passages} active={active} ref={sheet} />
          {canReview && selected && !commented && (
            <SelectionBar words={selected.words} onComment={() => setCommented({ passage: selected, suggesting: false })} onSuggest={() => setCommented({ passage: selected, suggesting: true })} />
          )}
        </div>
        <Margin documentId={document.id} comments={placed.map(({ comment }) => comment)} sheet={sheet} active={active} canReview={canReview} canSettle={canSettle} onActive={setActive} />
      </div>
      <FormDialog title={t(commented?.suggesting ? 'reviews:comment.suggest' : 'reviews:comment.add')} opened={!!commented} onClose={close}>
        {commented && <CommentForm documentId={document.id} versionId={version.id} {...commented} onSent={close} />}
      </FormDialog>
    </>
  );
}
