import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import { useCaseChanged } from '../cases/case-query';

/** Ticks a task off, as it was last seen. */
export function useCompleteTask(caseId: string): (task: { id: string; version: number }) => Promise<void> {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const closeButtonProps = { 'aria-label': t('web:ui.close') };
  return async ({ id, version }) => {
    try {
      await data(api.POST('/api/tasks/{id}/completion', { params: { path: { id }, header: ifMatch(version) } }));
      notifications.show({ closeButtonProps, message: t('tasks:completed') });
    } catch (problem) {
      notifications.show({ closeButtonProps, color: 'red', message: (problem as Error).message || t('web:error.unreachable') });
    }
    await changed();
  };
}
