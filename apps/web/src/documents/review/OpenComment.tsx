import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { Chip } from '../../ui/Chip';
import { toast } from '../../ui/toast';
import { CommentWords } from './CommentWords';
import { SettleForm } from './SettleForm';
import { useSettle } from './useSettle';
import type { Commented, WritingEditor } from './writing-editor';

interface OpenCommentProps {
  documentId: string;
  comment: Schema<'ReviewCommentDto'>;
  editor?: WritingEditor;
  canSettle: boolean;
}

/** A comment that waits for an answer: shown in the text, answered, its suggestion taken over or not. */
export function OpenComment({ documentId, comment, editor, canSettle }: OpenCommentProps) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { settle, busy } = useSettle(documentId, comment);
  const [answering, answer] = useState<'answered' | 'declined' | null>(null);
  const { passage: words, startsAt, endsAt, replacement } = comment;
  const [gone, setGone] = useState(false);
  const place: Commented | null = startsAt === null || endsAt === null || gone ? null : { from: startsAt, to: endsAt, words };

  const show = () => place && editor && setGone(!editor.show(place));
  const accept = () =>
    settle(async () => {
      // the words first, the answer only once they are kept
      const applied = await editor!.apply(place!, replacement!);
      if (applied === 'saved') return { settlement: 'accepted' };
      setGone(applied === 'gone');
      toast(t(applied === 'gone' ? 'reviews:comment.gone' : 'reviews:settle.unsaved'));
      return null;
    });

  return (
    <Stack gap={4} py="xs">
      <Text size="xs" c="dimmed">{[colleague(comment.createdBy), fmtMoment(comment.createdAt)].join(' · ')}</Text>
      <CommentWords comment={comment} />
      {!place && <Group><Chip color="orange">{t('reviews:comment.gone')}</Chip></Group>}
      <Group gap={6}>
        {place && editor && <Button size="compact-sm" variant="default" onClick={show} aria-label={t('reviews:comment.show', { text: words })}>{t('reviews:settle.show')}</Button>}
        {canSettle && !answering && (
          <>
            {replacement !== null && place && editor && <Button size="compact-sm" loading={busy} onClick={accept}>{t('reviews:settle.accepted')}</Button>}
            <Button size="compact-sm" variant="default" onClick={() => answer('answered')}>{t('reviews:settle.answered')}</Button>
            {replacement !== null && <Button size="compact-sm" variant="default" onClick={() => answer('declined')}>{t('reviews:settle.declined')}</Button>}
          </>
        )}
      </Group>
      {canSettle && replacement !== null && !editor && <Text size="xs" c="dimmed">{t('reviews:settle.noEditor')}</Text>}
      {answering && <SettleForm documentId={documentId} comment={comment} settlement={answering} onClose={() => answer(null)} />}
    </Stack>
  );
}
