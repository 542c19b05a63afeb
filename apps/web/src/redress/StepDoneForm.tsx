import { Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { withoutBlanks } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import type { ActFormProps } from './acts';
import { useRedressChanged } from './redress-query';

export function StepDoneForm({ one, step, onSent }: ActFormProps & { step: Schema<'EnforcementStepDto'> }) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const record = useRecordForm({
    draft: `enforcement-step-done:${step.id}`,
    initial: { doneOn: today(), note: step.note ?? '' },
    send: async (values, { overVersion }) => {
      const params = { path: { id: step.id }, header: ifMatch(overVersion ?? step.version) };
      await data(api.POST('/api/enforcement-steps/{id}/completion', { params, body: withoutBlanks(values) }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:act.stepDone')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text fw={600}>{t(`redress:enforcementStepKind.${step.kind}`)}</Text>
      <TextInput type="date" label={t('redress:field.doneOn')} {...form.getInputProps('doneOn')} required />
      <Textarea label={t('redress:field.stepNote')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
