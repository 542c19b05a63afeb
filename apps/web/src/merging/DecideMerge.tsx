import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useSession } from '../session/session';
import { useTwoPresses } from '../ui/useTwoPresses';
import { type ClientMerge, useMerged } from './merges';

/** Who has proposed it may take it back; whoever else sees it here may confirm it. */
export function DecideMerge({ merge: { id, requestedBy } }: { merge: ClientMerge }) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const merged = useMerged();
  const mine = requestedBy === userId;
  const decide = useMutation({
    mutationFn: async () => {
      const params = { params: { path: { id } } };
      await data(mine ? api.DELETE('/api/client-merges/{id}', params) : api.PUT('/api/client-merges/{id}/confirmation', params));
    },
    onSuccess: merged,
  });
  const { armed, press } = useTwoPresses(() => decide.mutate());
  const { error } = decide;
  const refusal = error instanceof ApiProblem ? (error.errors[0]?.detail ?? error.detail) : error && t('web:error.unreachable');
  return (
    <Stack gap={4} align="flex-end">
      {mine
        ? <Button size="xs" variant="default" loading={decide.isPending} onClick={() => decide.mutate()}>{t('merging:merges.withdraw')}</Button>
        : <Button size="xs" color={armed ? 'red.9' : undefined} variant={armed ? 'filled' : 'default'} loading={decide.isPending} onClick={press}>{t(armed ? 'merging:merges.confirmSure' : 'merging:merges.confirm')}</Button>}
      {refusal && <Text role="alert" size="sm">{refusal}</Text>}
    </Stack>
  );
}
