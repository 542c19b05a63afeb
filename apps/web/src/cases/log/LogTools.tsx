import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fmtMonth } from '../../dates/fmt';
import { Icon } from '../../ui/Icon';
import { useOnPhone } from '../../ui/useOnPhone';
import { isFiltered, type LogFilters } from './log-filters';
import { logMonthsQuery } from './log-query';
import { LogFilterFields } from './LogFilterFields';
import { useLogFilters } from './useLogFilters';

interface LogToolsProps {
  caseId: string;
  filters: LogFilters;
  words: string;
  onWords(words: string): void;
}

/** Above the timeline: words to look for, what to leave out, and on a phone the month to go to. */
export function LogTools({ caseId, filters, words, onWords }: LogToolsProps) {
  const { t } = useTranslation();
  const phone = useOnPhone();
  const { data: months = [] } = useQuery(logMonthsQuery(caseId, filters));
  const go = useLogFilters(caseId);
  const [open, fields] = useDisclosure(isFiltered(filters));

  return (
    <div role="search" className="log-tools">
      <Group gap="sm" align="flex-end">
        <TextInput label={t('log:search.label')} placeholder={t('log:search.placeholder')} value={words} onChange={event => onWords(event.currentTarget.value)}
          leftSection={<Icon name="search" />} autoComplete="off" maxLength={200} style={{ flex: '1 1 220px' }} />
        {phone && months.length > 1 && (
          <NativeSelect label={t('log:months.goTo')} value={filters.month ?? ''} onChange={event => go({ ...filters, month: event.currentTarget.value || undefined })}
            data={[{ value: '', label: t('log:months.latest') }, ...months.map(({ month, entries }) => ({ value: month, label: `${fmtMonth(month)} (${entries})` }))]} style={{ flex: '1 1 140px' }} />
        )}
        <Button variant="default" onClick={fields.toggle} aria-expanded={open}>{t('log:filter.open')}</Button>
      </Group>
      {open && <LogFilterFields caseId={caseId} filters={filters} />}
    </div>
  );
}
