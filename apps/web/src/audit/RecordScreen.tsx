import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useMay } from '../session/session';
import { useTitle } from '../ui/useTitle';
import { readFilters } from './record-filters';
import { RecordFilterFields } from './RecordFilterFields';
import { RecordPages } from './RecordPages';
import { useExport } from './useExport';

const route = getRouteApi('/record');

/** The director's overview: who looked at or changed what. The filters are in the address. */
export function RecordScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  // once more: the router leaves what it could not validate in place
  const filters = readFilters(route.useSearch());
  const { exporting, start } = useExport(filters);
  useTitle(t('web:screen.record'));

  const pages = useInfiniteQuery({
    queryKey: ['record', 'all', filters],
    queryFn: ({ pageParam }) => data(api.GET('/api/audit-entries', { params: { query: { ...filters, limit: 50, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });

  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('web:screen.record')}</Title>
        {may('audit.export') && <Button variant="default" loading={exporting} onClick={start}>{t('audit:export.action')}</Button>}
      </Group>
      <Text size="sm" c="dimmed">{t('audit:overview.hint')}</Text>
      <RecordFilterFields filters={filters} onChange={search => navigate({ to: '/record', search, replace: true })} />
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        <RecordPages pages={pages} empty={t('audit:overview.empty')} emptyHint={t('audit:overview.emptyHint')} />
      </Paper>
    </Stack>
  );
}
