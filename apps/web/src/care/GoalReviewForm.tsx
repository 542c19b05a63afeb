import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { GOAL_STATES, type GoalState } from '#libs/law/care/goal-state';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { withoutBlanks } from '../forms/blank';
import { CodeChips } from '../forms/CodeChips';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** Where a goal stands, and what was seen of it. */
export function GoalReviewForm({ goal, onSent }: { goal: Schema<'GoalDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: `goal-review:${goal.id}`,
    initial: { state: goal.state as GoalState, note: '' },
    send: async ({ state, note }, { id, overVersion }) => {
      await data(api.POST('/api/plan-goals/{id}/reviews', { params: { path: { id: goal.id }, header: ifMatch(overVersion ?? goal.version) }, body: { id, state, ...withoutBlanks({ note }) } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('care:goal.save')} onTakeTheirs={() => void changed().then(onSent)}>
      <Text>{goal.text}</Text>
      <CodeChips label={t('care:field.state')} codes={GOAL_STATES} words="law:goalState." {...record.form.getInputProps('state')} />
      <Textarea label={t('care:field.note')} autosize minRows={2} {...record.form.getInputProps('note')} />
    </RecordFormBody>
  );
}
