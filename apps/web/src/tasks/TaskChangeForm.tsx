import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { useCaseChanged } from '../cases/case-query';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { TeamSelect } from './TeamSelect';

interface TaskChangeFormProps {
  one: Schema<'CaseDto'>;
  task: Schema<'CaseTaskDto'>;
  onWithdraw(): void;
  onSent(): void;
}

/** Other words, another day, another colleague; or it is not needed any more. */
export function TaskChangeForm({ one, task, onWithdraw, onSent }: TaskChangeFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const record = useRecordForm({
    draft: `task-change:${task.id}`,
    initial: { text: task.text, assigneeId: task.assigneeId, dueOn: task.dueOn ?? '' },
    send: async ({ dueOn, ...rest }, { overVersion }) => {
      const params = { path: { id: task.id }, header: ifMatch(overVersion ?? task.version) };
      await data(api.PATCH('/api/tasks/{id}', { params, body: { ...rest, dueOn: orNull(dueOn) } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const withdraw = <Button variant="default" onClick={onWithdraw}>{t('tasks:withdraw')}</Button>;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} secondary={withdraw} fieldName={pointer => t(`tasks:field.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Textarea label={t('tasks:field.text')} autosize minRows={2} {...form.getInputProps('text')} required data-autofocus />
      <TextInput type="date" label={t('tasks:field.dueOn')} {...form.getInputProps('dueOn')} />
      <TeamSelect label={t('tasks:field.assigneeId')} team={one.team} {...form.getInputProps('assigneeId')} required />
    </RecordFormBody>
  );
}
