import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { JUSTICE_GOAL_STATUSES, JUSTICE_GOALS } from '#libs/law/redress/justice-goal';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import type { ActFormProps } from './acts';
import { useRedressChanged } from './redress-query';

/** How far a goal has come; what it was before stays. */
export function GoalForm({ one, goal, onSent }: ActFormProps & { goal?: Schema<'JusticeGoal'> }) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const record = useRecordForm({
    draft: `goal-${goal ?? 'new'}:${one.id}`,
    initial: { goal: (goal ?? JUSTICE_GOALS[0]) as Schema<'JusticeGoal'>, status: 'pursued' as Schema<'JusticeGoalStatus'>, statedOn: '', note: '' },
    send: async ({ goal: which, status, statedOn, note }, { id }) => {
      await data(api.POST('/api/cases/{id}/justice-goals', { params: { path: { id: one.id } }, body: { id, goal: which, status, statedOn, ...withoutBlanks({ note }) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:save')}>
      <CodeSelect label={t('redress:field.goal')} codes={JUSTICE_GOALS} words="law:justiceGoal." {...form.getInputProps('goal')} disabled={!!goal} />
      <CodeSelect label={t('redress:field.status')} codes={JUSTICE_GOAL_STATUSES} words="law:justiceGoalStatus." {...form.getInputProps('status')} />
      <PartialDateInput label={t('redress:field.statedOn')} {...form.getInputProps('statedOn')} required />
      <Textarea label={t('redress:field.goalNote')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
