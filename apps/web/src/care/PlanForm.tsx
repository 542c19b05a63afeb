import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { DayField } from '../dates/DayField';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** Begins a plan; each line of the goals is one. */
export function PlanForm({ clientId, onSent }: { clientId: string; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `plan:${clientId}`,
    initial: { goals: '', startsOn: '', endsOn: '' },
    send: async ({ goals, ...days }, { id }) => {
      const texts = goals.split('\n').map(line => line.trim()).filter(Boolean).map(text => ({ text }));
      await data(api.POST('/api/clients/{id}/plans', { params: { path: { id: clientId } }, body: { id, goals: texts, ...withoutBlanks(days) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('care:plan.begin')}>
      <Textarea label={t('care:field.goals')} description={t('care:plan.goalsHint')} autosize minRows={3} {...form.getInputProps('goals')} data-autofocus />
      <DayField label={t('care:field.startsOn')} {...form.getInputProps('startsOn')} />
      <DayField label={t('care:field.endsOn')} {...form.getInputProps('endsOn')} />
    </RecordFormBody>
  );
}
