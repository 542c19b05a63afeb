import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

export type Session = Schema<'SessionDto'>;
export type Permission = Schema<'Permission'>;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => data(api.GET('/api/sessions/current')),
  staleTime: Infinity,
  retry: false,
});

export const useSession = (): Session => useSuspenseQuery(sessionQuery).data;

/** Whether the user's roles permit something at all; on which records, the server decides. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useSession();
  return permission => permissions.includes(permission);
}
