import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { withoutBlanks } from '../../forms/blank';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useDocumentActed } from '../documents-query';

interface SettleFormProps {
  documentId: string;
  comment: Schema<'ReviewCommentDto'>;
  settlement: 'answered' | 'declined';
  onClose(): void;
}

/** An answer in words, or why a suggestion is not taken over. */
export function SettleForm({ documentId, comment, settlement, onClose }: SettleFormProps) {
  const { t } = useTranslation();
  const acted = useDocumentActed();
  const record = useRecordForm({
    draft: `comment-answer:${comment.id}`,
    initial: { answer: '' },
    send: async ({ answer }, { overVersion }) => {
      const params = { path: { id: comment.id }, header: ifMatch(overVersion ?? comment.version) };
      await data(api.POST('/api/review-comments/{id}/settlement', { params, body: { settlement, ...withoutBlanks({ answer }) } }));
      await acted(documentId);
    },
    onSent: onClose,
  });
  return (
    <RecordFormBody record={record} action={t('reviews:settle.send')} secondary={<Button variant="default" onClick={onClose}>{t('reviews:settle.cancel')}</Button>}
      onTakeTheirs={() => { void acted(documentId); onClose(); }}>
      <Textarea label={t(settlement === 'declined' ? 'reviews:settle.why' : 'reviews:settle.answer')} autosize minRows={2} {...record.form.getInputProps('answer')} required={settlement === 'answered'} data-autofocus />
    </RecordFormBody>
  );
}
