import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { type LogFilters, withoutPlace } from './log-filters';

const AT_ONCE = 50;
/** Pages in the document at a time: those scrolled past are let go, and fetched again on the way back. */
const MOST_PAGES = 10;
const SHORTEST = 2;

type Place = { month?: string; after?: string; before?: string };

/** Everything of the log of one case. */
export const logKey = (caseId: string) => ['log', caseId];
export const logPagesKey = (caseId: string) => [...logKey(caseId), 'pages'];

/** The timeline from a month on, or from today; the page that came with the case is there at once. */
export const logPagesQuery = (one: Schema<'CaseDto'>, filters: LogFilters) => {
  const fromToday = !Object.keys(filters).length;
  return infiniteQueryOptions({
    queryKey: [...logPagesKey(one.id), filters],
    queryFn: ({ pageParam }: { pageParam: Place }) => data(api.GET('/api/cases/{id}/log-entries', { params: { path: { id: one.id }, query: { ...withoutPlace(filters), ...pageParam, limit: AT_ONCE } } })),
    initialPageParam: (filters.month ? { month: filters.month } : {}) as Place,
    getNextPageParam: (page): Place | undefined => (page.next ? { after: page.next } : undefined),
    getPreviousPageParam: (page): Place | undefined => (page.previous ? { before: page.previous } : undefined),
    maxPages: MOST_PAGES,
    staleTime: 5_000,
    ...(fromToday && { initialData: { pages: [one.log], pageParams: [{} as Place] } }),
  });
};

export const logMonthsQuery = (caseId: string, filters: LogFilters) =>
  queryOptions({
    queryKey: [...logKey(caseId), 'months', withoutPlace(filters)],
    queryFn: () => data(api.GET('/api/cases/{id}/log-months', { params: { path: { id: caseId }, query: withoutPlace(filters) } })),
    placeholderData: keepPreviousData,
  });

export const pinnedQuery = (caseId: string) =>
  queryOptions({
    queryKey: [...logKey(caseId), 'pinned'],
    queryFn: async () => (await data(api.GET('/api/cases/{id}/log-entries', { params: { path: { id: caseId }, query: { pinned: 'true', limit: AT_ONCE } } }))).items,
  });

export const logVersionsQuery = (entryId: string, corrections: number) =>
  queryOptions({
    queryKey: ['log-versions', entryId, corrections],
    queryFn: () => data(api.GET('/api/log-entries/{id}/versions', { params: { path: { id: entryId } } })),
    gcTime: 0,
  });

/** What is looked for travels in a body, and is forgotten with the result. */
export const logSearchQuery = (caseId: string, text: string, filters: LogFilters) =>
  queryOptions({
    queryKey: ['log-search', caseId, text, withoutPlace(filters)],
    queryFn: () => data(api.POST('/api/cases/{id}/log-searches', { params: { path: { id: caseId } }, body: { text, ...withoutPlace(filters) } })),
    enabled: text.length >= SHORTEST,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

/** Over all the cases that I see. */
export const logsSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['log-search', 'everywhere', text],
    queryFn: () => data(api.POST('/api/log-searches', { body: { text } })),
    gcTime: 0,
  });
