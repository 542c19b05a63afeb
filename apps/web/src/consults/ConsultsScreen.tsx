import { Button, Group, Paper, SegmentedControl, Stack, TextInput, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONSULT_TOPICS } from '#libs/law/consult-topic';
import { api, data } from '../api/client';
import { CodeSelect } from '../forms/CodeSelect';
import type { ConsultFilters } from '../routes/consult-routes';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { useTitle } from '../ui/useTitle';
import { ConsultRows } from './ConsultRows';

const route = getRouteApi('/consults');
const PAGE = 100;

/** Questions asked among colleagues: precedents by topic; what is typed looks through those on the page and goes nowhere. */
export function ConsultsScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filters = route.useSearch();
  const { topic, mine = false } = filters;
  const [text, setText] = useState('');
  useTitle(t('web:screen.consults'));
  const pages = useInfiniteQuery({
    queryKey: ['consults', topic ?? '', mine],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/consults', { params: { query: { limit: PAGE, ...(topic && { topic }), ...(mine && { mine: 'true' as const }), ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  const wanted = text.trim().toLowerCase();
  const consults = pages.data?.pages.flatMap(page => page.items).filter(one => one.question.toLowerCase().includes(wanted)) ?? [];
  const show = (changes: ConsultFilters) => navigate({ to: '/consults', search: { ...filters, ...changes }, replace: true });

  return (
    <Stack maw={960} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('web:screen.consults')}</Title>
        <LinkButton to="/consults/new">{t('staff:consults.ask')}</LinkButton>
      </Group>
      <Group align="flex-end" gap="sm">
        <TextInput label={t('staff:consults.search')} value={text} onChange={event => setText(event.currentTarget.value)} style={{ flex: '1 1 200px' }} />
        <CodeSelect label={t('staff:consult.topic')} codes={CONSULT_TOPICS} words="law:consultTopic." none={t('staff:users.any')} value={topic ?? ''} style={{ flex: '1 1 200px' }}
          onChange={event => show({ topic: (event.currentTarget.value || undefined) as ConsultFilters['topic'] })} />
        <SegmentedControl aria-label={t('staff:consults.whose')} value={mine ? 'mine' : 'all'} onChange={value => show({ mine: value === 'mine' || undefined })}
          data={[{ value: 'all', label: t('staff:consults.all') }, { value: 'mine', label: t('staff:consults.mine') }]} />
      </Group>
      <Paper withBorder p={{ base: 4, sm: 'xs' }}>
        {pages.data && !consults.length && <EmptyState title={t('staff:consults.empty')} hint={t('staff:consults.emptyHint')} />}
        <ConsultRows consults={consults} />
        {pages.hasNextPage && (
          <Group justify="center" py="sm">
            <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button>
          </Group>
        )}
      </Paper>
    </Stack>
  );
}
