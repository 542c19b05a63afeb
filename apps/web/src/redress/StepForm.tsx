import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENFORCEMENT_STEP_KINDS } from '#libs/law/redress/enforcement-step-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import type { ActFormProps } from './acts';
import { useRedressChanged } from './redress-query';

/** A step that is ahead, or one that was done already. */
export function StepForm({ one, claim, onSent }: ActFormProps & { claim: Schema<'ClaimDto'> }) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const record = useRecordForm({
    draft: `enforcement-step:${claim.id}`,
    initial: { kind: ENFORCEMENT_STEP_KINDS[0] as string, dueOn: '', doneOn: '', note: '' },
    send: async ({ kind, ...values }, { id }) => {
      const body = { id, kind, ...withoutBlanks(values) } as Schema<'NewEnforcementStepDto'>;
      await data(api.POST('/api/claims/{id}/enforcement-steps', { params: { path: { id: claim.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:save')}>
      <CodeSelect label={t('redress:field.kind')} codes={ENFORCEMENT_STEP_KINDS} words="redress:enforcementStepKind." {...form.getInputProps('kind')} />
      <TextInput type="date" label={t('redress:field.dueOn')} description={t('redress:field.dueOnHint')} {...form.getInputProps('dueOn')} />
      <TextInput type="date" label={t('redress:field.doneOn')} {...form.getInputProps('doneOn')} />
      <Textarea label={t('redress:field.stepNote')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
