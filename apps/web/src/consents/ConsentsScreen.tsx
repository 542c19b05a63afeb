import { Button, Group, Paper, Stack, Tabs, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CONSENT_LIST_KINDS, type ConsentListKind } from '#libs/law/consent/consent-list-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtDay, fmtMoment } from '../dates/fmt';
import { ScreenFailed } from '../shell/ScreenFailed';
import { ROW } from '../shell/useShortcuts';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { useRecipientName } from './useRecipientName';

const route = getRouteApi('/consents');

/** Whom to ask again: consents that end soon while none follows, that ended, that were taken back. */
export function ConsentsScreen() {
  const { t } = useTranslation();
  const { list = 'ending' } = route.useSearch();
  const navigate = route.useNavigate();
  useTitle(t('consents:list.title'));
  const pages = useInfiniteQuery({
    queryKey: ['consents', 'list', list],
    queryFn: ({ pageParam }) => data(api.GET('/api/consents', { params: { query: { kind: list, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: last => last.next,
  });
  if (pages.error && !pages.data) return <ScreenFailed error={pages.error} />;
  const rows = pages.data?.pages.flatMap(page => page.items);
  return (
    <Stack maw={760} mx="auto">
      <Title order={1}>{t('consents:list.title')}</Title>
      <Tabs value={list} onChange={next => void navigate({ search: { list: next as ConsentListKind }, replace: true })}>
        <Tabs.List>{CONSENT_LIST_KINDS.map(kind => <Tabs.Tab key={kind} value={kind}>{t(`consents:list.kind.${kind}`)}</Tabs.Tab>)}</Tabs.List>
        {CONSENT_LIST_KINDS.map(kind => (
          <Tabs.Panel key={kind} value={kind} pt="sm">
            {kind === list && (
              <Paper withBorder p={{ base: 4, sm: 'xs' }}>
                {rows?.length === 0 && <EmptyState title={t('consents:list.none')} hint={t(`consents:list.hint.${kind}`)} />}
                <ul className="rows">{rows?.map(row => <li key={row.id}><Row row={row} /></li>)}</ul>
              </Paper>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      {pages.hasNextPage && <Group justify="center"><Button variant="default" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button></Group>}
    </Stack>
  );
}

function Row({ row: { clientId, clientCode, displayName, purpose, partnerId, state, endsOn, withdrawnAt } }: { row: Schema<'ConsentToRenewDto'> }) {
  const { t } = useTranslation();
  const toWhom = useRecipientName();
  const what = [t(`law:consentPurpose.${purpose}`), toWhom({ partnerId, recipient: null })].filter(Boolean).join(' · ');
  const when = withdrawnAt ? t('consents:withdrawnAt', { moment: fmtMoment(withdrawnAt) }) : endsOn && t('consents:until', { day: fmtDay(endsOn) });
  return (
    <Link to="/clients/$clientId" params={{ clientId }} className="row-link" {...ROW}>
      <Group justify="space-between" gap="xs">
        <Text fw={600} style={{ overflowWrap: 'anywhere' }}>{displayName} · {clientCode}</Text>
        {state !== 'standing' && state !== 'withdrawn' && <Chip color="red">{t(`law:consentState.${state}`)}</Chip>}
      </Group>
      <Text size="sm" c="dimmed">{[what, when].filter(Boolean).join(' · ')}</Text>
    </Link>
  );
}
