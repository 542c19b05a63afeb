import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

const of = (id: string) => ({ params: { path: { id } } });

/** Everybody, with the roles of a day (today without one). */
export const usersQuery = (on?: string) =>
  queryOptions({
    queryKey: ['users', on ?? 'today'],
    queryFn: async () => (await data(api.GET('/api/users', { params: { query: on ? { on } : {} } }))).items,
  });

export const accountQuery = (id: string) =>
  queryOptions({ queryKey: ['user', id, 'account'], queryFn: () => data(api.GET('/api/users/{id}', of(id))) });

export const grantsQuery = (id: string) =>
  queryOptions({ queryKey: ['user', id, 'grants'], queryFn: async () => (await data(api.GET('/api/users/{id}/role-grants', of(id)))).items });

export const supervisionsQuery = (id: string) =>
  queryOptions({ queryKey: ['user', id, 'supervisions'], queryFn: async () => (await data(api.GET('/api/users/{id}/supervisions', of(id)))).items });

export const qualificationsQuery = (id: string) =>
  queryOptions({ queryKey: ['user', id, 'qualifications'], queryFn: async () => (await data(api.GET('/api/users/{id}/qualifications', of(id)))).items });

export const officesQuery = queryOptions({ queryKey: ['offices'], queryFn: async () => (await data(api.GET('/api/offices'))).items });

/** After a write: pages of colleagues (a supervision stands on two of them) and every list of them are read anew. */
export function useStaffChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['user', 'users', 'colleagues', 'offices'].map(key => client.invalidateQueries({ queryKey: [key] })));
  };
}
