import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { useColleagueName } from '../../session/colleagues';
import { Chip } from '../../ui/Chip';
import { CommentWords } from './CommentWords';

/** A comment that is settled, and how. */
export function AnsweredComment({ comment }: { comment: Schema<'ReviewCommentDto'> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { settlement, settledBy, createdBy, answer } = comment;
  return (
    <Stack gap={2} py="xs">
      <CommentWords comment={comment} />
      <Group gap={6}>
        <Chip color="pine">{t(settledBy === createdBy ? 'reviews:comment.takenBack' : `law:commentSettlement.${settlement}`)}</Chip>
        <Text size="xs" c="dimmed">{colleague(settledBy)}</Text>
      </Group>
      {answer && <Text size="sm" className="prewrap">{answer}</Text>}
    </Stack>
  );
}
