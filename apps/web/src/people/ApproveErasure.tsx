import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { ApiProblem } from '../api/problem';
import { useSession } from '../session/session';
import { useTwoPresses } from '../ui/useTwoPresses';
import { type Erasure, useErasuresChanged } from './erasures';

/** Not for who has asked for it himself. */
export function ApproveErasure({ erasure }: { erasure: Erasure }) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const changed = useErasuresChanged();
  const approve = useMutation({
    mutationFn: () => data(api.PUT('/api/erasures/{id}/approval', { params: { path: { id: erasure.id } } })),
    onSuccess: changed,
  });
  const { armed, press } = useTwoPresses(() => approve.mutate());
  if (userId === erasure.requestedBy) return null;
  const { error } = approve;
  const refusal = error instanceof ApiProblem ? (error.errors[0]?.detail ?? error.detail) : error && t('web:error.unreachable');
  return (
    <Stack gap={4} align="flex-end">
      <Button size="xs" color={armed ? 'red.9' : undefined} variant={armed ? 'filled' : 'default'} loading={approve.isPending} onClick={press}>
        {t(armed ? 'sealing:erasure.confirm' : 'sealing:erasure.approve')}
      </Button>
      {refusal && <Text role="alert" size="sm">{refusal}</Text>}
    </Stack>
  );
}
