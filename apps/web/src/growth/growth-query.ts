import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { GrowthPeriod } from './growth-period';

export const growthQuery = (id: string, period: GrowthPeriod) =>
  queryOptions({
    queryKey: ['user', id, 'growth', period],
    queryFn: () => data(api.GET('/api/users/{id}/growth', { params: { path: { id }, query: period } })),
    retry: false,
  });

export const sheetsQuery = (id: string) =>
  queryOptions({
    queryKey: ['user', id, 'internship-sheets'],
    queryFn: async () => (await data(api.GET('/api/users/{id}/internship-sheets', { params: { path: { id } } }))).items,
    retry: false,
  });

/** After a sheet was signed. */
export function useSheetsChanged(id: string): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['user', id, 'internship-sheets'] });
}
