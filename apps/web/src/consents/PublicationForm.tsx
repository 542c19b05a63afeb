import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { today } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsentsChanged } from './consents-query';

/** Where a story was published: there it has to be taken down once its client wants that. */
export function PublicationForm({ clientId, storyId, onSent }: { clientId: string; storyId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const record = useRecordForm({
    draft: `publication:${clientId}`,
    initial: { place: '', publishedOn: today() },
    send: async (values, { id }) => {
      await data(api.POST('/api/stories/{id}/publications', { params: { path: { id: storyId } }, body: { id, ...values } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('consents:story.publish')}>
      <TextInput label={t('consents:story.place')} {...record.form.getInputProps('place')} required />
      <TextInput type="date" label={t('consents:story.publishedOn')} {...record.form.getInputProps('publishedOn')} required />
    </RecordFormBody>
  );
}
