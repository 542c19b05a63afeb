import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

const of = (year: number) => ({ params: { path: { year: String(year) } } });

/** The numbers of a year and of the year before, each of its own moment. */
export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['year', year],
    queryFn: () => data(api.GET('/api/years/{year}', of(year))),
    placeholderData: keepPreviousData,
  });

/** Counts a year anew. */
export function useCountYear(year: number): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await data(api.POST('/api/years/{year}/count', of(year)));
    // the year after is laid beside it
    await client.invalidateQueries({ queryKey: ['year'] });
  };
}
