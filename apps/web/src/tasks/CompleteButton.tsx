import { ActionIcon } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon';
import { useCompleteTask } from './useCompleteTask';

interface CompleteButtonProps {
  caseId: string;
  task: { id: string; version: number; text: string };
}

/** Ticks a task off in one press. */
export function CompleteButton({ caseId, task }: CompleteButtonProps) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const complete = useCompleteTask(caseId);
  const press = () => {
    setBusy(true);
    void complete(task).finally(() => setBusy(false));
  };
  return (
    <ActionIcon variant="default" size="lg" loading={busy} onClick={press} aria-label={t('tasks:complete', { text: task.text })}>
      <Icon name="check" />
    </ActionIcon>
  );
}
