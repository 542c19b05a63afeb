import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { useColleagueName } from '../../session/colleagues';
import { useSession } from '../../session/session';
import { Chip } from '../../ui/Chip';
import { CommentWords } from './CommentWords';
import { useSettle } from './useSettle';

interface CommentCardProps {
  documentId: string;
  comment: Schema<'ReviewCommentDto'>;
  /** Whether whoever made it may take it back now. */
  canTakeBack: boolean;
}

/** A comment in the margin, with what became of it. */
export function CommentCard({ documentId, comment, canTakeBack }: CommentCardProps) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const colleague = useColleagueName();
  const { settle, busy } = useSettle(documentId, comment);
  const { settlement, settledBy, createdBy, createdAt, answer, startsAt } = comment;
  const takeBack = () => settle(async () => ({ settlement: 'declined' }));

  return (
    <>
      <Text size="xs" c="dimmed">{[colleague(createdBy), fmtMoment(createdAt)].join(' · ')}</Text>
      <CommentWords comment={comment} />
      <Group gap={6} mt={4}>
        {startsAt === null && !settlement && <Chip color="orange">{t('reviews:comment.gone')}</Chip>}
        {settlement && <Chip color="pine">{t(settledBy === createdBy ? 'reviews:comment.takenBack' : `law:commentSettlement.${settlement}`)}</Chip>}
        {canTakeBack && !settlement && createdBy === userId && (
          <Button size="compact-xs" variant="default" loading={busy} onClick={takeBack}>{t('reviews:comment.takeBack')}</Button>
        )}
      </Group>
      {answer && <Text size="sm" className="prewrap" mt={4}>{`${t('reviews:comment.answer')}: ${answer}`}</Text>}
    </>
  );
}
