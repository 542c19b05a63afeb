import { Text } from '@mantine/core';
import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditorNode } from '#libs/documents/compare-node';
import type { Schema } from '../../api/schema';
import { FormDialog } from '../../forms/FormDialog';
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
  const inOrder = useMemo(() => [...comments].sort((a, b) => (a.startsAt ?? -1) - (b.startsAt ?? -1)), [comments]);
  const passages = useMemo(() => inOrder.flatMap(({ id, startsAt, endsAt }) => (startsAt === null || endsAt === null ? [] : [{ id, from: startsAt, to: endsAt }])), [inOrder]);
  const [active, setActive] = useState<string | null>(null);
  const [commented, setCommented] = useState<Commented | null>(null);
  const selected = useSelectedPassage(sheet);
  const [choose] = useState(() => (passage: SelectedPassage) => canReview && setCommented({ passage, suggesting: false }));
  useBlockCursor(sheet, choose);
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
        <Margin documentId={document.id} comments={inOrder} sheet={sheet} active={active} canReview={canReview} onActive={setActive} />
      </div>
      <FormDialog title={t(commented?.suggesting ? 'reviews:comment.suggest' : 'reviews:comment.add')} opened={!!commented} onClose={close}>
        {commented && <CommentForm documentId={document.id} versionId={version.id} {...commented} onSent={close} />}
      </FormDialog>
    </>
  );
}
