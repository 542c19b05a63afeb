import { TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { today } from '../../dates/fmt';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';

/** Back sooner, or away for longer. */
export function DeputyEndForm({ one, onSent }: { one: Schema<'DeputyDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: ['review-deputies'] });
  const record = useRecordForm({
    draft: `review-deputy-end:${one.id}`,
    initial: { endsOn: today() },
    send: async (body, { overVersion }) => {
      await data(api.PATCH('/api/review-deputies/{id}', { params: { path: { id: one.id }, header: ifMatch(overVersion ?? one.version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={() => t('reviews:deputy.endsOn')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput type="date" label={t('reviews:deputy.endsOn')} {...record.form.getInputProps('endsOn')} required data-autofocus />
    </RecordFormBody>
  );
}
