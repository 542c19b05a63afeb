import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsentsChanged } from './consents-query';

/** Changes the words of a story that is open. */
export function StoryChangeForm({ story, onSent }: { story: Schema<'StoryDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  const record = useRecordForm({
    draft: `story-change:${story.id}`,
    initial: { title: story.title ?? '', text: story.text ?? '' },
    send: async (body, { overVersion }) => {
      const params = { path: { id: story.id }, header: ifMatch(overVersion ?? story.version!) };
      await data(api.PATCH('/api/stories/{id}', { params, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('consents:story.change')} fieldName={pointer => t(pointer === '/title' ? 'consents:story.name' : 'consents:story.text')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput label={t('consents:story.name')} {...form.getInputProps('title')} required />
      <Textarea label={t('consents:story.text')} autosize minRows={6} {...form.getInputProps('text')} required />
    </RecordFormBody>
  );
}
