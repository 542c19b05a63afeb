import { Button, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LOG_ENTRY_KINDS } from '#libs/law/log-entry-kind';
import { fmtMonth } from '../../dates/fmt';
import { CodeSelect } from '../../forms/CodeSelect';
import { isFiltered, type LogFilters, withoutPlace } from './log-filters';
import { logMonthsQuery } from './log-query';
import { useLogFilters } from './useLogFilters';

/** A kind and a period, of the months that have entries. */
export function LogFilterFields({ caseId, filters }: { caseId: string; filters: LogFilters }) {
  const { t } = useTranslation();
  const { data: months = [] } = useQuery(logMonthsQuery(caseId, {}));
  const go = useLogFilters(caseId);
  const field = (name: 'kind' | 'from' | 'until') => ({
    value: filters[name] ?? '',
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => go(withoutPlace({ ...filters, [name]: currentTarget.value || undefined })),
    style: { flex: '1 1 140px' },
  });
  const choices = [{ value: '', label: t('log:filter.any') }, ...months.map(({ month }) => ({ value: month, label: fmtMonth(month) }))];

  return (
    <Group gap="sm" align="flex-end" mt="sm">
      <CodeSelect label={t('log:filter.kind')} codes={LOG_ENTRY_KINDS} words="law:logEntryKind." none={t('log:filter.any')} {...field('kind')} />
      <NativeSelect label={t('log:filter.from')} data={choices} {...field('from')} />
      <NativeSelect label={t('log:filter.until')} data={choices} {...field('until')} />
      {isFiltered(filters) && <Button variant="subtle" onClick={() => go({})}>{t('log:filter.clear')}</Button>}
    </Group>
  );
}
