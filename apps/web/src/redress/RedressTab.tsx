import { Button, Group, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import type { RedressAct } from './acts';
import { ClaimCard } from './ClaimCard';
import { GoalLines } from './GoalLines';
import { Hindrances } from './Hindrances';
import { RedressDialog } from './RedressDialog';
import { redressQuery } from './redress-query';
import { Sums } from './Sums';

/** Goals of the client, what stands between him and compensation, and the claims with what was decided and paid. */
export function RedressTab({ one }: { one: Schema<'CaseDto'> }) {
  const { t } = useTranslation();
  const may = useMay();
  const { data: redress } = useQuery(redressQuery(one.id));
  const [act, start] = useState<RedressAct | null>(null);
  if (!redress) return null;
  const mayWrite = may('redress.write');
  const writes = mayWrite && one.open;

  return (
    <Stack gap="lg">
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2}>{t('redress:goals')}</Title>
          {mayWrite && <Button size="xs" variant="default" onClick={() => start({ what: 'goal' })}>{t('redress:act.goal')}</Button>}
        </Group>
        <GoalLines states={redress.goals} onAct={mayWrite ? start : undefined} />
      </Stack>
      <Hindrances hindrances={redress.hindrances} />
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2}>{t('redress:claims')}</Title>
          {writes && <Button size="xs" onClick={() => start({ what: 'claim' })}>{t('redress:act.claim')}</Button>}
        </Group>
        <Sums sums={redress.sums} />
        {!redress.claims.length && <EmptyState title={t('redress:empty')} hint={writes ? t('redress:emptyHint') : undefined} />}
        {redress.claims.map(claim => <ClaimCard key={claim.id} one={one} claim={claim} onAct={mayWrite ? start : undefined} />)}
      </Stack>
      {may('redress.compare') && <LinkAnchor to="/comparables" size="sm">{t('redress:comparables.link')}</LinkAnchor>}
      <RedressDialog one={one} act={act} onClose={() => start(null)} />
    </Stack>
  );
}
