import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fmtDay, fmtDayOfWeek } from '../dates/fmt';
import { EmptyState } from '../ui/EmptyState';
import { DeadlineEntry } from './DeadlineEntry';
import { EntryLink } from './EntryLink';
import type { DayViewProps } from './day-view';

/** The days on which there is something, one beneath the other. */
export function DayList({ days, on, due, clashing }: DayViewProps) {
  const { t } = useTranslation();
  const taken = days.filter(day => on(day).length + due(day).length > 0);
  if (!taken.length) return <EmptyState title={t('calendar:screen.empty')} hint={t('calendar:screen.emptyHint')} />;
  return (
    <Stack gap="md">
      {taken.map(day => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <Title order={2} id={`day-${day}`}>{`${fmtDay(day)}, ${fmtDayOfWeek(day)}`}</Title>
          <ul className="rows">
            {due(day).map(one => <li key={one.id}><DeadlineEntry deadline={one} /></li>)}
            {on(day).map(entry => <li key={entry.id}><EntryLink entry={entry} clashes={clashing.has(entry.id)} /></li>)}
          </ul>
        </section>
      ))}
    </Stack>
  );
}
