import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Period } from './period';

const A_DAY = 86_400_000;

export const indicatorsQuery = queryOptions({
  queryKey: ['indicators'],
  queryFn: () => data(api.GET('/api/indicators')),
  staleTime: A_DAY,
});

export const totalsQuery = (period: Period) =>
  queryOptions({
    queryKey: ['figures', period],
    queryFn: async () => (await data(api.GET('/api/figures', { params: { query: { ...period } } }))).items,
    placeholderData: keepPreviousData,
    retry: false,
  });

export interface Breakdown {
  by?: string;
  within?: string;
  /** Of `by`: whom the rows behind the number are narrowed to. */
  value?: string;
}

export const breakdownQuery = (code: string, period: Period, { by, within }: Breakdown) =>
  queryOptions({
    queryKey: ['figures', code, period, by, within],
    queryFn: async () => (await data(api.GET('/api/indicators/{code}/figures', { params: { path: { code }, query: { ...period, ...(by && { by }), ...(within && { within }) } } }))).items,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** The codes behind a number, a page at a time. */
export const rowsQuery = (code: string, period: Period, row: { by?: string; value?: string }) =>
  infiniteQueryOptions({
    queryKey: ['figure-rows', code, period, row.by, row.value],
    queryFn: ({ pageParam }) => data(api.GET('/api/indicators/{code}/rows', { params: { path: { code }, query: { ...period, ...row, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    retry: false,
  });
