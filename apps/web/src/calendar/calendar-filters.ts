export const CALENDAR_VIEWS = ['month', 'week', 'list'] as const;
export type CalendarView = (typeof CALENDAR_VIEWS)[number];

/** What the address of the calendar says. */
export interface CalendarFilters {
  view?: CalendarView;
  /** A day of the time that is shown; today when left out. */
  day?: string;
  /** Whose hearings: an id, or `all`; one's own when left out. */
  person?: string;
  office?: string;
  court?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHAPES: Record<keyof CalendarFilters, RegExp> = {
  view: new RegExp(`^(${CALENDAR_VIEWS.join('|')})$`), day: /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, person: new RegExp(`${ID.source}|^all$`), office: ID, court: ID,
};

/** From the address; what is no filter is left out. */
export function readCalendarFilters(search: Record<string, unknown>): CalendarFilters {
  return Object.fromEntries(Object.entries(SHAPES).flatMap(([name, shape]) => {
    const value = search[name];
    return typeof value === 'string' && shape.test(value) ? [[name, value]] : [];
  }));
}
