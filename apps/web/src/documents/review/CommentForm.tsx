import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { withoutBlanks } from '../../forms/blank';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useDocumentActed } from '../documents-query';
import type { SelectedPassage } from './selected-passage';

interface CommentFormProps {
  documentId: string;
  versionId: string;
  passage: SelectedPassage;
  /** Other words are suggested: beginning from those that stand there. */
  suggesting: boolean;
  onSent(): void;
}

/** A remark on a passage, with other words for it or without. */
export function CommentForm({ documentId, versionId, passage, suggesting, onSent }: CommentFormProps) {
  const { t } = useTranslation();
  const acted = useDocumentActed();
  const record = useRecordForm({
    draft: `review-comment:${documentId}`,
    initial: { text: '', replacement: suggesting ? passage.words : '' },
    send: async ({ text, replacement }, { id }) => {
      const body = { id, versionId, startsAt: passage.from, endsAt: passage.to, text, ...withoutBlanks({ replacement }) };
      await data(api.POST('/api/documents/{id}/comments', { params: { path: { id: documentId } }, body }));
      await acted(documentId);
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('reviews:comment.send')}>
      <Text component="blockquote" className="passage-quoted prewrap" size="sm" lineClamp={6}>{passage.words}</Text>
      <Textarea label={t('reviews:comment.text')} autosize minRows={2} {...form.getInputProps('text')} required data-autofocus />
      <Textarea label={t('reviews:comment.replacement')} description={t('reviews:comment.replacementHint')} autosize minRows={2} {...form.getInputProps('replacement')} />
    </RecordFormBody>
  );
}
