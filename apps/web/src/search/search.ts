import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

const SHORTEST = 2;

/** Clients by name in any script or spelling, cases by code or by client. */
export const searchQuery = (text: string) =>
  queryOptions({
    queryKey: ['search', text],
    queryFn: () => data(api.POST('/api/searches', { body: { text } })),
    enabled: text.length >= SHORTEST,
    placeholderData: text.length >= SHORTEST ? keepPreviousData : undefined,
    gcTime: 0,
  });
