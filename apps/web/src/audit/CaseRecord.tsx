import { Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { RecordPages } from './RecordPages';

/** Who looked at a case and who changed it, for its lead. */
export function CaseRecord({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery({
    queryKey: ['record', 'case', caseId],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/cases/{id}/record', { params: { path: { id: caseId }, query: { ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">{t('audit:record.hint')}</Text>
      <RecordPages ofOneCase pages={pages} empty={t('audit:record.empty')} emptyHint={t('audit:record.hint')} />
    </>
  );
}
