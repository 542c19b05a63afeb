import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import type { CalendarFilters } from './calendar-filters';
import type { CalendarPeriod } from './calendar-period';

export type CalendarEntry = Schema<'CalendarEntryDto'>;

export type CalendarDeadline = Schema<'CalendarDeadlineDto'>;

function queryOf(period: CalendarPeriod, { person, office, court }: CalendarFilters, me: string) {
  const userId = person === 'all' ? undefined : (person ?? me);
  return { ...period, ...(userId && { userId }), ...(office && { officeId: office }), ...(court && { bodyId: court }) };
}

/** Last days of a time, page after page. @param me whose they are unless the address says otherwise */
export const calendarDeadlinesQuery = (period: CalendarPeriod, filters: CalendarFilters, me: string) => {
  const query = queryOf(period, filters, me);
  return queryOptions({
    queryKey: ['deadlines', 'calendar', query],
    queryFn: async () => {
      const items: CalendarDeadline[] = [];
      let after: string | null = null;
      do {
        const page: Schema<'CalendarDeadlinePageDto'> = await data(api.GET('/api/calendar-deadlines', { params: { query: { ...query, limit: 100, ...(after && { after }) } } }));
        items.push(...page.items);
        after = page.next;
      } while (after);
      return items;
    },
  });
};

/** All hearings of a time, page after page. @param me whose they are unless the address says otherwise */
export const calendarQuery = (period: CalendarPeriod, filters: CalendarFilters, me: string) => {
  const query = queryOf(period, filters, me);
  return queryOptions({
    queryKey: ['hearings', 'calendar', query],
    queryFn: async () => {
      const items: CalendarEntry[] = [];
      let after: string | null = null;
      do {
        const page: Schema<'CalendarPageDto'> = await data(api.GET('/api/calendar', { params: { query: { ...query, limit: 100, ...(after && { after }) } } }));
        items.push(...page.items);
        after = page.next;
      } while (after);
      return items;
    },
  });
};
