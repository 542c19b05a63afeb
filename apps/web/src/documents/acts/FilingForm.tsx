import { Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import { BodySelect } from '../../cases/proceedings/BodySelect';
import { today } from '../../dates/fmt';
import { withoutBlanks } from '../../forms/blank';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import type { ActFormProps } from './acts';
import { savedFirst } from './saved-first';

/** Where and when the document went out, and under which number it was received. */
export function FilingForm({ document, saveWords, onDone }: ActFormProps) {
  const { t } = useTranslation();
  const record = useRecordForm({
    draft: `document-filing:${document.id}`,
    initial: { filedOn: today(), bodyId: '', registrationNumber: '', note: '' },
    send: async (values, { id }) => {
      await savedFirst(saveWords);
      const params = { path: { id: document.id } };
      await onDone('file', await data(api.POST('/api/documents/{id}/filings', { params, body: { id, ...withoutBlanks(values) } })));
    },
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('documents:act.file')}>
      <Text size="sm">{t('documents:filing.hint')}</Text>
      <TextInput type="date" label={t('documents:filing.filedOn')} {...form.getInputProps('filedOn')} required data-autofocus />
      <BodySelect {...form.getInputProps('bodyId')} label={t('documents:filing.bodyId')} />
      <TextInput label={t('documents:filing.registrationNumber')} {...form.getInputProps('registrationNumber')} />
      <Textarea label={t('documents:filing.note')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
