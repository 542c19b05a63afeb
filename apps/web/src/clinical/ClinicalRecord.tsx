import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { RecordPages } from '../audit/RecordPages';
import { Section } from '../ui/Section';

/** Who looked into the clinical file and who wrote in it. */
export function ClinicalRecord({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const pages = useInfiniteQuery({
    queryKey: ['clinical', clientId, 'record'],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/clients/{id}/clinical-record', { params: { path: { id: clientId }, query: { limit: 25, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });
  return <Section title={t('clinical:tab.record')}><RecordPages pages={pages} empty={t('clinical:record.empty')} emptyHint={t('clinical:wall')} /></Section>;
}
