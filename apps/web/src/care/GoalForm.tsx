import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useCareChanged } from './care-query';

/** Another goal of a plan, or other words for one it has. */
export function GoalForm({ planId, goal, onSent }: { planId: string; goal?: Schema<'GoalDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCareChanged();
  const record = useRecordForm({
    draft: goal ? `goal-words:${goal.id}` : `goal:${planId}`,
    initial: { text: goal?.text ?? '' },
    send: async ({ text }, { id, overVersion }) => {
      await data(goal
        ? api.PATCH('/api/plan-goals/{id}', { params: { path: { id: goal.id }, header: ifMatch(overVersion ?? goal.version) }, body: { text } })
        : api.POST('/api/plans/{id}/goals', { params: { path: { id: planId } }, body: { id, text } }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t(goal ? 'web:form.save' : 'care:act.goal')} fieldName={() => t('care:field.goal')} onTakeTheirs={() => void changed().then(onSent)}>
      <Textarea label={t('care:field.goal')} autosize minRows={2} {...record.form.getInputProps('text')} required data-autofocus />
    </RecordFormBody>
  );
}
