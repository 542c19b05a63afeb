import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { withoutBlanks } from '../../forms/blank';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { ColleagueSelect } from '../../session/ColleagueSelect';
import type { ActFormProps } from './acts';
import { savedFirst } from './saved-first';

/** Gives the words as they are now to a supervisor: one's own, unless another is chosen. */
export function SubmissionForm({ document, saveWords, onDone }: ActFormProps) {
  const { t } = useTranslation();
  const record = useRecordForm({
    draft: `document-submission:${document.id}`,
    initial: { reviewerId: '', note: '' },
    send: async (values, { id }) => {
      await savedFirst(saveWords);
      const params = { path: { id: document.id } };
      await onDone('submit', await data(api.POST('/api/documents/{id}/submissions', { params, body: { id, ...withoutBlanks(values) } })));
    },
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('documents:act.submit')}>
      <ColleagueSelect label={t('documents:reviewer')} roles={['supervisor']} placeholder={t('documents:myReviewer')} {...form.getInputProps('reviewerId')}
        clearable clearButtonProps={{ 'aria-label': t('web:ui.clear') }} />
      <Textarea label={t('documents:note')} autosize minRows={2} {...form.getInputProps('note')} data-autofocus />
    </RecordFormBody>
  );
}
