import { Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useBodyName } from '../cases/bodies';
import { FormProblem } from '../forms/FormProblem';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { ComparableTable } from './ComparableTable';

const route = getRouteApi('/comparables');

/** What courts award for what: medians over the organisation, without codes and names. */
export function ComparablesScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const bodyName = useBodyName();
  const { court = '', currency = '' } = route.useSearch();
  useTitle(t('redress:comparables.title'));
  const { data: groups, error } = useQuery({ queryKey: ['comparables'], queryFn: async () => (await data(api.GET('/api/comparables'))).items, retry: false });
  const show = (changes: { court?: string; currency?: string }) => navigate({ to: '/comparables', search: { court: court || undefined, currency: currency || undefined, ...changes }, replace: true });
  const shown = (groups ?? []).filter(one => (!court || one.bodyId === court) && (!currency || one.currency === currency));
  const courts = [...new Set((groups ?? []).flatMap(({ bodyId }) => bodyId ?? []))].map(id => ({ value: id, label: bodyName(id) ?? t('redress:comparables.noCourt') }));
  const currencies = [...new Set((groups ?? []).map(one => one.currency))];

  return (
    <Stack maw={1040} mx="auto" gap="sm">
      <Title order={1}>{t('redress:comparables.title')}</Title>
      <Text size="sm" c="dimmed">{t('redress:comparables.hint')}</Text>
      <Group gap="sm" align="flex-end">
        <NativeSelect label={t('redress:comparables.onlyCourt')} data={[{ value: '', label: t('redress:comparables.all') }, ...courts]} value={court} onChange={({ currentTarget }) => show({ court: currentTarget.value || undefined })} />
        <NativeSelect label={t('redress:field.currency')} data={[{ value: '', label: t('redress:comparables.all') }, ...currencies]} value={currency} onChange={({ currentTarget }) => show({ currency: currentTarget.value || undefined })} />
      </Group>
      <Paper withBorder p={{ base: 'xs', sm: 'md' }}>
        {error ? <FormProblem problem={error} /> : groups && (shown.length ? <ComparableTable groups={shown} /> : <EmptyState title={t('redress:comparables.empty')} hint={t('redress:comparables.emptyHint')} />)}
      </Paper>
    </Stack>
  );
}
