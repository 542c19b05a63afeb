import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../../shell/ScreenFailed';
import { EmptyState } from '../../ui/EmptyState';
import { FoundEntries } from './FoundEntries';
import type { LogFilters } from './log-filters';
import { logSearchQuery } from './log-query';

interface LogFoundProps {
  caseId: string;
  text: string;
  filters: LogFilters;
  /** Back to the timeline. */
  onLeave(): void;
}

/** Entries of this case with the words looked for, in place of the timeline. */
export function LogFound({ caseId, text, filters, onLeave }: LogFoundProps) {
  const { t } = useTranslation();
  const { data: found, error } = useQuery(logSearchQuery(caseId, text, filters));
  if (error) return <ScreenFailed error={error} />;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {found && [t('log:search.found', { count: found.items.length }), found.more && t('log:search.more')].filter(Boolean).join(' ')}
        </Text>
        <Button size="xs" variant="default" onClick={onLeave}>{t('log:search.leave')}</Button>
      </Group>
      {found && !found.items.length && <EmptyState title={t('log:search.nothing')} hint={t('log:search.nothingHint')} />}
      <FoundEntries items={found?.items ?? []} filters={filters} onChosen={onLeave} />
    </Stack>
  );
}
