import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

const of = (id: string) => ({ params: { path: { id } } });

export const donorsQuery = queryOptions({ queryKey: ['grants', 'donors'], queryFn: async () => (await data(api.GET('/api/donors'))).items });

export const grantQuery = (id: string) => queryOptions({ queryKey: ['grants', 'one', id], queryFn: () => data(api.GET('/api/grants/{id}', of(id))) });

export const accountQuery = (id: string) => queryOptions({ queryKey: ['grants', 'account', id], queryFn: () => data(api.GET('/api/grants/{id}/account', of(id))) });

export const closingsQuery = (id: string) => queryOptions({ queryKey: ['grants', 'closings', id], queryFn: async () => (await data(api.GET('/api/grants/{id}/closings', of(id)))).items });

export const grantCostsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['grants', 'costs', id],
    queryFn: ({ pageParam }) => data(api.GET('/api/grants/{id}/costs', { params: { path: { id }, query: { limit: 10, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });

export const progressQuery = queryOptions({ queryKey: ['grants', 'progress'], queryFn: async () => (await data(api.GET('/api/grant-progress'))).items });

export const payersQuery = (from: string, to: string) =>
  queryOptions({ queryKey: ['grants', 'payers', from, to], queryFn: async () => (await data(api.GET('/api/cost-totals', { params: { query: { from, to } } }))).items });

/** After a change: lists, accounts, and the forms of care in which grants are chosen. */
export function useGrantsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['grants'] });
    await client.invalidateQueries({ queryKey: ['care', 'grants'] });
  };
}
