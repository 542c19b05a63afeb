import { Button, Group, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useColleagueName } from '../session/colleagues';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';

/** Open cases in my sight in which nothing is ahead. Nothing when there is none. */
export function CasesWithoutNextStep() {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { data: pages, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['today', 'without-next-step'],
    queryFn: ({ pageParam }) => data(api.GET('/api/cases-without-next-step', { params: { query: { limit: 10, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  });
  const cases = pages?.pages.flatMap(page => page.items) ?? [];
  if (!cases.length) return null;
  return (
    <Section title={t('tasks:nextStep.none')}>
      <ul className="rows">
        {cases.map(one => (
          <li key={one.id}>
            <Group justify="space-between" py={6} gap={4}>
              <LinkAnchor to="/cases/$caseId" params={{ caseId: one.id }} search={{ tab: 'tasks' }} style={{ overflowWrap: 'anywhere' }}>{one.title}</LinkAnchor>
              <Text size="sm" c="dimmed">{[one.code, one.leadId && colleague(one.leadId)].filter(Boolean).join(' · ')}</Text>
            </Group>
          </li>
        ))}
      </ul>
      {hasNextPage && <Button variant="default" size="xs" onClick={() => void fetchNextPage()}>{t('web:ui.more')}</Button>}
    </Section>
  );
}
