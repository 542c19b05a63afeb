import './review.css';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';

/** What a comment says, on which words, and which others it suggests. */
export function CommentWords({ comment: { passage, text, replacement } }: { comment: Schema<'ReviewCommentDto'> }) {
  const { t } = useTranslation();
  return (
    <>
      <Text size="sm" c="dimmed" lineClamp={2} component="blockquote" className="passage-quoted">{passage}</Text>
      <Text size="sm" className="prewrap">{text}</Text>
      {replacement !== null && (
        <Text size="sm" className="prewrap" mt={4}>
          {`${t('reviews:comment.instead')}: `}<ins>{replacement}</ins>
        </Text>
      )}
    </>
  );
}
