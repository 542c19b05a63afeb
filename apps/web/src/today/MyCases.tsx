import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { CaseRows } from '../cases/CaseRows';
import { useMay } from '../session/session';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { Waiting } from '../ui/Waiting';
import { LinkAnchor } from '../ui/LinkAnchor';

const casesQuery = (scope: 'mine' | 'all') => ({
  queryKey: ['cases', 'today', scope],
  queryFn: () => data(api.GET('/api/cases', { params: { query: { scope, state: 'open' as const, limit: 8, total: 'true' as const } } })),
});

/** My open cases, the next hearing first; for those who are on no team, the headers of all they may see. */
export function MyCases() {
  const { t } = useTranslation();
  const scope = useMay()('hearing.list') ? 'mine' : 'all';
  const { data: page, isPending } = useQuery(casesQuery(scope));
  const all = <LinkAnchor to="/cases" search={{ scope }} size="sm">{t('web:today.allCases', { count: page?.total ?? 0 })}</LinkAnchor>;
  return (
    <Section title={t(scope === 'mine' ? 'web:today.myCases' : 'cases:list.title')} actions={page?.items.length ? all : undefined}>
      {isPending && <Waiting rows={6} />}
      {page?.items.length === 0 && <EmptyState title={t('web:today.noCases')} hint={t('web:today.noCasesHint')} />}
      {page && <CaseRows cases={page.items} />}
    </Section>
  );
}
