import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { Section } from '../ui/Section';
import { RecordPages } from './RecordPages';

/** Who looked at a client's file and who changed it, for the lead of a case of his. */
export function ClientRecord({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery({
    queryKey: ['record', 'client', clientId],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/clients/{id}/record', { params: { path: { id: clientId }, query: { limit: 10, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  return (
    <Section title={t('audit:record.title')}>
      <Text size="sm" c="dimmed" mb="xs">{t('audit:record.hint')}</Text>
      <RecordPages pages={pages} empty={t('audit:record.empty')} emptyHint={t('audit:record.hint')} />
    </Section>
  );
}
