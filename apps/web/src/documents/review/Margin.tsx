import { Paper } from '@mantine/core';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { ROW } from '../../shell/useShortcuts';
import { EmptyState } from '../../ui/EmptyState';
import { CommentCard } from './CommentCard';
import { OpenComment } from './OpenComment';
import { useMarginPlaces } from './useMarginPlaces';

interface MarginProps {
  documentId: string;
  /** In the order of their passages, those without one last. */
  comments: Schema<'ReviewCommentDto'>[];
  sheet: RefObject<HTMLElement | null>;
  active: string | null;
  canReview: boolean;
  /** Whether the reader may answer them: it is written again. */
  canSettle: boolean;
  onActive(id: string): void;
}

/** The comments beside their passages; on a phone beneath the text. J and K walk through them. */
export function Margin({ documentId, comments, sheet, active, canReview, canSettle, onActive }: MarginProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  useMarginPlaces(sheet, list);

  const look = (id: string) => {
    onActive(id);
    sheet.current?.querySelector(`mark[data-comment~="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  };

  if (!comments.length) return <EmptyState title={t('reviews:comment.none')} hint={canReview ? t('reviews:comment.noneHint') : undefined} />;
  return (
    <ul className="margin" ref={list} aria-label={t('reviews:comment.title')}>
      {comments.map(comment => (
        <li key={comment.id} data-card={comment.id} data-active={comment.id === active || undefined}>
          <Paper withBorder p="xs" tabIndex={0} {...ROW} onFocus={() => look(comment.id)}>
            {canSettle && comment.settlement === null ? (
              <OpenComment documentId={documentId} comment={comment} canSettle />
            ) : (
              <CommentCard documentId={documentId} comment={comment} canTakeBack={canReview} />
            )}
          </Paper>
        </li>
      ))}
    </ul>
  );
}
