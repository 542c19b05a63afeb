import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { EndedTasks } from './EndedTasks';
import { TaskChangeForm } from './TaskChangeForm';
import { TaskForm } from './TaskForm';
import { TaskItem } from './TaskItem';
import { TaskWithdrawalForm } from './TaskWithdrawalForm';

/** What has to be done in the case, the most urgent first; beneath it what was done. */
export function TasksTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const [setting, set] = useDisclosure();
  const [changedId, change] = useState<string | null>(null);
  const [withdrawing, withdrawal] = useDisclosure();
  const task = one.tasks.find(({ id }) => id === changedId);
  const close = () => {
    change(null);
    withdrawal.close();
  };
  const canSet = may('task.write') && one.open;

  return (
    <Stack gap="md">
      {canSet && <Group justify="flex-end"><Button onClick={set.open}>{t('tasks:add')}</Button></Group>}
      {!one.tasks.length && <EmptyState title={t('tasks:empty')} hint={t('tasks:emptyHint')} />}
      <ul className="rows">
        {one.tasks.map(item => <li key={item.id}><TaskItem caseId={one.id} task={item} onChange={() => change(item.id)} /></li>)}
      </ul>
      <EndedTasks caseId={one.id} />
      <FormDialog title={t('tasks:add')} opened={setting} onClose={set.close}><TaskForm caseId={one.id} team={one.team} onSent={set.close} /></FormDialog>
      <FormDialog title={t(withdrawing ? 'tasks:withdraw' : 'tasks:change')} opened={!!task} onClose={close}>
        {task && (withdrawing ? <TaskWithdrawalForm caseId={one.id} task={task} onSent={close} /> : <TaskChangeForm one={one} task={task} onWithdraw={withdrawal.open} onSent={close} />)}
      </FormDialog>
    </Stack>
  );
}
