import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { CaseRows } from '../cases/CaseRows';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { LinkAnchor } from '../ui/LinkAnchor';

const query = {
  queryKey: ['cases', 'today'],
  queryFn: () => data(api.GET('/api/cases', { params: { query: { scope: 'mine' as const, state: 'open' as const, limit: 8, total: 'true' as const } } })),
};

/** My open cases, the next hearing first. */
export function MyCases() {
  const { t } = useTranslation();
  const { data: page } = useQuery(query);
  const all = <LinkAnchor to="/cases" size="sm">{t('web:today.allCases', { count: page?.total ?? 0 })}</LinkAnchor>;
  return (
    <Section title={t('web:today.myCases')} actions={page?.items.length ? all : undefined}>
      {page?.items.length === 0 && <EmptyState title={t('web:today.noCases')} hint={t('web:today.noCasesHint')} />}
      {page && <CaseRows cases={page.items} />}
    </Section>
  );
}
