import { Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addDays } from '#libs/law/calendar';
import { api, data } from '../api/client';
import { today } from '../dates/fmt';
import { FormProblem } from '../forms/FormProblem';
import { OfficeSelect } from '../staff/OfficeSelect';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { type CountsFilters, readCountsFilters } from './counts-filters';
import { PostponementTable } from './PostponementTable';

const A_YEAR = 365;
const route = getRouteApi('/postponements');

/** How many hearings were put off, where and why: numbers, over what the role may count. */
export function PostponementsScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  // once more: the router leaves what it could not validate in place
  const filters = readCountsFilters(route.useSearch());
  const { to = today(), from = addDays(to, -A_YEAR), office } = filters;
  useTitle(t('calendar:counts.title'));
  const query = { from, to, ...(office && { officeId: office }) };
  const { data: counts, error } = useQuery({
    queryKey: ['hearings', 'postponements', query],
    queryFn: async () => (await data(api.GET('/api/postponements', { params: { query } }))).items,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const show = (changes: CountsFilters) => navigate({ to: '/postponements', search: { ...filters, ...changes }, replace: true });

  return (
    <Stack maw={760} mx="auto" gap="sm">
      <Title order={1}>{t('calendar:counts.title')}</Title>
      <Text size="sm" c="dimmed">{t('calendar:counts.hint')}</Text>
      <Group gap="sm" align="flex-end">
        <TextInput type="date" label={t('calendar:counts.from')} value={from} onChange={({ currentTarget }) => show({ from: currentTarget.value || undefined })} />
        <TextInput type="date" label={t('calendar:counts.to')} value={to} onChange={({ currentTarget }) => show({ to: currentTarget.value || undefined })} />
        <OfficeSelect label={t('calendar:counts.office')} none={t('calendar:counts.allOffices')} value={office ?? ''} onChange={({ currentTarget }) => show({ office: currentTarget.value || undefined })} />
      </Group>
      <Paper withBorder p={{ base: 'xs', sm: 'md' }}>
        {error ? <FormProblem problem={error} /> : counts && (counts.length ? <PostponementTable counts={counts} /> : <EmptyState title={t('calendar:counts.empty')} hint={t('calendar:counts.emptyHint')} />)}
      </Paper>
    </Stack>
  );
}
