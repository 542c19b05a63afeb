import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { CompleteButton } from './CompleteButton';
import { DueChip } from './DueChip';

interface TaskItemProps {
  caseId: string;
  task: Schema<'CaseTaskDto'>;
  onChange(): void;
}

export function TaskItem({ caseId, task, onChange }: TaskItemProps) {
  const { t } = useTranslation();
  const may = useMay();
  const colleague = useColleagueName();
  return (
    <Group wrap="nowrap" align="flex-start" py="sm" gap="sm">
      {may('task.write') && <CompleteButton caseId={caseId} task={task} />}
      <Stack gap={4} flex={1} miw={0}>
        <Text className="prewrap" style={{ overflowWrap: 'anywhere' }}>{task.text}</Text>
        <Group gap="xs">
          <DueChip dueOn={task.dueOn} />
          <Text size="sm" c="dimmed">{colleague(task.assigneeId)}</Text>
        </Group>
      </Stack>
      {may('task.write') && <Button variant="default" size="xs" onClick={onChange} style={{ flex: 'none' }} aria-label={t('tasks:changeNamed', { text: task.text })}>{t('web:form.change')}</Button>}
    </Group>
  );
}
