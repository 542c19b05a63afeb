import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ApiProblem, Unreachable } from '../api/problem';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { NotFound } from './NotFound';

/** A screen that could not be loaded: what happened, and what to do. */
export function ScreenFailed({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof ApiProblem && error.status === 404) return <NotFound />;
  const title = error instanceof ApiProblem ? error.message : t(error instanceof Unreachable ? 'web:error.unreachable' : 'web:error.broken');
  const hint = error instanceof ApiProblem ? error.detail : t('web:error.tryAgain');
  // what is refused now is refused again
  const refused = error instanceof ApiProblem && error.status < 500 && error.status !== 429;
  const action = refused ? <LinkButton to="/" variant="default">{t('web:error.toToday')}</LinkButton> : <Button onClick={() => window.location.reload()}>{t('web:error.reload')}</Button>;
  return <EmptyState title={title} hint={hint} action={action} />;
}
