import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { ReadingOnly } from './reading-only';

export type Session = Schema<'SessionDto'>;
export type Permission = Schema<'Permission'>;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => data(api.GET('/api/sessions/current')),
  staleTime: Infinity,
  retry: false,
});

export const useSession = (): Session => useSuspenseQuery(sessionQuery).data;

const READS = /\.(read|list|search|access)$|^emergency\./;

/** Whether the user's roles permit something at all, here where he may only read or not; on which records, the server decides. */
export function useMay(): (permission: Permission) => boolean {
  const { permissions } = useSession();
  const readingOnly = useContext(ReadingOnly);
  return permission => permissions.includes(permission) && (!readingOnly || READS.test(permission));
}
