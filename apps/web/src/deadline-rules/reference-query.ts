import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

export const specialDaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['special-days', year],
    queryFn: async () => (await data(api.GET('/api/special-days', { params: { query: { year } } }))).items,
  });

/** After a write: rules, holidays, and whatever was computed by them are read anew. */
export function useReferenceChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['deadline-rules', 'special-days', 'due-date', 'deadlines'].map(key => client.invalidateQueries({ queryKey: [key] })));
  };
}
