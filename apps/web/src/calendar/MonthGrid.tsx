import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fmtDayOfWeek, fmtShortDay, today } from '../dates/fmt';
import { LinkAnchor } from '../ui/LinkAnchor';
import type { DayViewProps } from './day-view';
import { DeadlineEntry } from './DeadlineEntry';
import { EntryLink } from './EntryLink';

const SHOWN = 3;

interface MonthGridProps extends DayViewProps {
  /** `YYYY-MM`: the days of other months around it are paler. */
  month: string;
}

/** Weeks beneath one another; the day of a cell leads to its week. */
export function MonthGrid({ days, on, due, clashing, month }: MonthGridProps) {
  const { t } = useTranslation();
  const weeks = Array.from({ length: days.length / 7 }, (_, at) => days.slice(at * 7, at * 7 + 7));
  const toWeek = (day: string) => (before: object) => ({ ...before, view: 'week' as const, day });
  return (
    <table className="calendar-month">
      <thead>
        <tr>{weeks[0].map(day => <th key={day} scope="col"><Text size="sm" span>{fmtDayOfWeek(day, 'short')}</Text></th>)}</tr>
      </thead>
      <tbody>
        {weeks.map(week => (
          <tr key={week[0]}>
            {week.map(day => (
              <td key={day} data-today={day === today()} data-other={!day.startsWith(month)}>
                <LinkAnchor to="/calendar" search={toWeek(day)} size="sm" aria-label={fmtShortDay(day)}>{Number(day.slice(8))}</LinkAnchor>
                <ul className="plain-list">
                  {due(day).slice(0, SHOWN).map(one => <li key={one.id}><DeadlineEntry deadline={one} brief /></li>)}
                  {on(day).slice(0, Math.max(SHOWN - due(day).length, 0)).map(entry => <li key={entry.id}><EntryLink entry={entry} clashes={clashing.has(entry.id)} brief /></li>)}
                </ul>
                {on(day).length + due(day).length > SHOWN && <LinkAnchor to="/calendar" search={toWeek(day)} size="xs">{t('calendar:screen.more', { count: on(day).length + due(day).length - SHOWN })}</LinkAnchor>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
