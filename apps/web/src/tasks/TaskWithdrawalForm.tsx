import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { useCaseChanged } from '../cases/case-query';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';

interface TaskWithdrawalFormProps {
  caseId: string;
  task: Schema<'CaseTaskDto'>;
  onSent(): void;
}

export function TaskWithdrawalForm({ caseId, task, onSent }: TaskWithdrawalFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const record = useRecordForm({
    draft: `task-withdrawal:${task.id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      const params = { path: { id: task.id }, header: ifMatch(overVersion ?? task.version) };
      await data(api.POST('/api/tasks/{id}/withdrawal', { params, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('tasks:withdraw')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text className="prewrap">{task.text}</Text>
      <Textarea label={t('tasks:reason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
