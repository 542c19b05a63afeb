import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtMoment } from '../../dates/fmt';
import { fmtPartialDate } from '../../dates/fmt-partial-date';
import { useColleagueName } from '../../session/colleagues';
import { ScreenFailed } from '../../shell/ScreenFailed';
import { logVersionsQuery } from './log-query';

/** What an entry said before each correction, the last one first. */
export function FormerVersions({ entry }: { entry: Schema<'LogEntryDto'> }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { data: versions = [], error } = useQuery(logVersionsQuery(entry.id, entry.corrections));
  if (error) return <ScreenFailed error={error} />;
  return (
    <ol className="rows">
      {versions.map(({ kind, occurredOn, text, minutes, replacedAt, replacedBy }) => (
        <li key={replacedAt} className="log-item">
          <Text size="sm" c="dimmed">{t('log:versions.until', { when: fmtMoment(replacedAt), who: colleague(replacedBy) })}</Text>
          <Text size="sm" fw={600}>{[t(`law:logEntryKind.${kind}`), fmtPartialDate(t, occurredOn), minutes !== null && t('cases:log.minutesShort', { count: minutes })].filter(Boolean).join(' · ')}</Text>
          <Text className="prewrap">{text}</Text>
        </li>
      ))}
    </ol>
  );
}
