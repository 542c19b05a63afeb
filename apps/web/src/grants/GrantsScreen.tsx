import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { grantsQuery } from '../care/care-query';
import { today } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { DonorList } from './DonorList';
import { GrantList } from './GrantList';
import { PayerTable } from './PayerTable';

const GrantForm = lazy(() => import('./GrantForm').then(({ GrantForm }) => ({ default: GrantForm })));

const route = getRouteApi('/grants');

/** Who pays, for what and until when; and for a director, how far each grant is spent. */
export function GrantsScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = route.useNavigate();
  const { from = `${today().slice(0, 4)}-01-01`, to = today() } = route.useSearch();
  const { data: grants } = useQuery(grantsQuery);
  const [adding, add] = useState(false);
  useTitle(t('grants:title'));
  const addButton = may('grant.write') && <Button onClick={() => add(true)}>{t('grants:add')}</Button>;
  return (
    <Stack maw={960} mx="auto" gap="md">
      <Group justify="space-between">
        <Title order={1}>{t('grants:title')}</Title>
        <Group gap="sm">
          {may('redress.compare') && <LinkAnchor to="/comparables">{t('web:screen.comparables')}</LinkAnchor>}
          {!!grants?.length && addButton}
        </Group>
      </Group>
      {!grants && <Paper withBorder p="md"><Waiting rows={3} /></Paper>}
      {grants?.length === 0 && <Paper withBorder p="md"><EmptyState title={t('grants:none')} hint={t('grants:noneHint')} action={addButton} /></Paper>}
      {grants && <GrantList grants={grants} />}
      {grants && may('grant.write') && <DonorList grants={grants} />}
      {grants && may('cost.count') && <PayerTable grants={grants} from={from} to={to} onChange={change => void navigate({ search: { from, to, ...change } })} />}
      <FormDialog title={t('grants:add')} opened={adding} onClose={() => add(false)}><Suspense><GrantForm onSent={() => add(false)} /></Suspense></FormDialog>
    </Stack>
  );
}
