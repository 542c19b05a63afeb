import { Button, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { waitingResetsQuery } from './factors';
import { useAttempt } from './useAttempt';

/** Asks for the reset of a colleague's lost factors; somebody else has to confirm it, on the page Today. */
export function ResetFactorsButton({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const asked = !!useQuery(waitingResetsQuery).data?.some(one => one.userId === userId);
  const { busy, error, attempt } = useAttempt();
  const ask = () => attempt(async () => {
    await data(api.POST('/api/users/{id}/factor-resets', { params: { path: { id: userId } } }));
    await queries.invalidateQueries({ queryKey: waitingResetsQuery.queryKey });
  });
  return (
    <>
      <Button size="xs" variant="default" loading={busy} disabled={asked} onClick={ask}>{t('identity:reset.ask')}</Button>
      {asked && <Text size="sm" role="status">{t('identity:reset.waits')}</Text>}
      {error && <Text size="sm" c="red" role="alert">{error}</Text>}
    </>
  );
}
