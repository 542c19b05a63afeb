import { Text } from '@mantine/core';
import { fmtDayOfWeek, fmtShortDay, today } from '../dates/fmt';
import type { DayViewProps } from './day-view';
import { DeadlineEntry } from './DeadlineEntry';
import { EntryLink } from './EntryLink';

/** Seven columns, a day each. */
export function WeekGrid({ days, on, due, clashing }: DayViewProps) {
  return (
    <div className="calendar-week">
      {days.map(day => (
        <section key={day} aria-labelledby={`day-${day}`} data-today={day === today()}>
          <Text component="h2" id={`day-${day}`} fw={650} size="sm" m={0} mb={6}>{`${fmtDayOfWeek(day, 'short')}, ${fmtShortDay(day)}`}</Text>
          <ul className="plain-list">
            {due(day).map(one => <li key={one.id}><DeadlineEntry deadline={one} /></li>)}
            {on(day).map(entry => <li key={entry.id}><EntryLink entry={entry} clashes={clashing.has(entry.id)} /></li>)}
          </ul>
        </section>
      ))}
    </div>
  );
}
