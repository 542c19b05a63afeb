import { notifications } from '@mantine/notifications';
import i18next from 'i18next';

const closable = () => ({ closeButtonProps: { 'aria-label': i18next.t('web:ui.close') } });

/** Says for some seconds that something was done. */
export const toast = (message: string) => notifications.show({ message, ...closable() });

/** Says for some seconds what the API refused, or that it was not reached. */
export function toastProblem(problem: unknown): void {
  const { detail, message } = problem as Error & { detail?: string };
  notifications.show({ color: 'red', message: detail || message || i18next.t('web:error.unreachable'), ...closable() });
}
