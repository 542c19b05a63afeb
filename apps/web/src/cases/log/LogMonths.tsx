import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fmtMonth } from '../../dates/fmt';
import { useOnPhone } from '../../ui/useOnPhone';
import { type LogFilters, withoutPlace } from './log-filters';
import { logMonthsQuery } from './log-query';

/** Beside the timeline: the months that have entries, how many, and a way to each. On a phone a select takes its place. */
export function LogMonths({ caseId, filters }: { caseId: string; filters: LogFilters }) {
  const { t } = useTranslation();
  const { data: months = [] } = useQuery(logMonthsQuery(caseId, filters));
  const rail = useRef<HTMLElement>(null);
  const phone = useOnPhone();

  useEffect(() => {
    const current = rail.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) rail.current!.scrollTop = current.offsetTop - rail.current!.clientHeight / 2;
  }, [filters.month, months.length]);

  if (phone || months.length < 2) return null;
  const to = { to: '/cases/$caseId', params: { caseId }, resetScroll: false, className: 'log-rail-month' } as const;
  const rest = withoutPlace(filters);

  return (
    <nav ref={rail} className="log-rail" aria-label={t('log:months.title')}>
      <ol className="plain-list">
        <li><Link {...to} search={{ tab: 'log', ...rest }} aria-current={filters.month ? undefined : 'true'}>{t('log:months.latest')}</Link></li>
        {months.map(({ month, entries }) => (
          <li key={month}>
            <Link {...to} search={{ tab: 'log', ...rest, month }} aria-current={filters.month === month ? 'true' : undefined}>
              {fmtMonth(month)}
              <span aria-hidden>{entries}</span>
              <span className="visually-hidden">{t('log:months.entries', { count: entries })}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
