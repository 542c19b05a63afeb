import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FoundEntries } from '../cases/log/FoundEntries';
import { logsSearchQuery } from '../cases/log/log-query';
import { FormProblem } from '../forms/FormProblem';

/** Entries with these words in the logs of whatever cases one may read. */
export function LogHits({ text, onChosen }: { text: string; onChosen(): void }) {
  const { t } = useTranslation();
  const { data: found, error } = useQuery(logsSearchQuery(text));
  if (error) return <FormProblem problem={error} />;
  if (!found) return null;
  const told = [t(found.items.length ? 'log:search.found' : 'log:search.nothing', { count: found.items.length }), found.more && t('log:search.more'), found.moreCases && t('log:search.moreCases')];
  return (
    <div role="group" aria-label={t('log:search.title')}>
      <Text size="sm" fw={600} c="dimmed" px={12}>{t('log:search.title')}</Text>
      <Text size="sm" c="dimmed" px={12} role="status">{told.filter(Boolean).join(' ')}</Text>
      <FoundEntries items={found.items} withCase onChosen={onChosen} />
    </div>
  );
}
