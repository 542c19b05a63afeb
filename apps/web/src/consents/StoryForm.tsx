import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsentsChanged } from './consents-query';

const LANGUAGES = ['ru', 'ky', 'en'] as const;

/** Drafts a story; refused while no consent to one stands. */
export function StoryForm({ clientId, onSent }: { clientId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const record = useRecordForm({
    draft: `story:${clientId}`,
    initial: { language: 'ru', title: '', text: '' },
    send: async (values, { id }) => {
      await data(api.POST('/api/clients/{id}/stories', { params: { path: { id: clientId } }, body: { id, ...values } as Schema<'NewStoryDto'> }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('consents:story.write')}>
      <NativeSelect label={t('consents:story.language')} {...form.getInputProps('language')} data={LANGUAGES.map(value => ({ value, label: t(`consents:language.${value}`) }))} />
      <TextInput label={t('consents:story.name')} {...form.getInputProps('title')} required />
      <Textarea label={t('consents:story.text')} autosize minRows={6} {...form.getInputProps('text')} required />
    </RecordFormBody>
  );
}
