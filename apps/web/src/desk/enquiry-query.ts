import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { EnquiryFilters } from '../routes/desk-routes';

const SHORTEST = 3;
const PAGE = 50;

export const enquiryQuery = (id: string) =>
  queryOptions({ queryKey: ['enquiry', id], queryFn: () => data(api.GET('/api/enquiries/{id}', { params: { path: { id } } })) });

export const enquiriesQuery = (filters: EnquiryFilters) =>
  infiniteQueryOptions({
    queryKey: ['enquiries', filters],
    queryFn: ({ pageParam }) => data(api.GET('/api/enquiries', { params: { query: { limit: PAGE, ...filters, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });

/** Who of that name or phone is known; what was asked is not kept. */
export const deskSearchQuery = (text: string) =>
  queryOptions({
    queryKey: ['desk-search', text],
    queryFn: () => data(api.POST('/api/desk-searches', { body: { text } })),
    enabled: text.length >= SHORTEST,
    placeholderData: text.length >= SHORTEST ? keepPreviousData : undefined,
    gcTime: 0,
  });

export const tallyQuery = (query: { from?: string; to?: string; eventId?: string }) =>
  queryOptions({ queryKey: ['enquiry-tally', query], queryFn: () => data(api.GET('/api/enquiry-tallies', { params: { query } })) });

/** After a write: the enquiry, the lists and the counts are read anew. */
export function useEnquiriesChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['enquiry', 'enquiries', 'enquiry-tally'].map(key => client.invalidateQueries({ queryKey: [key] })));
  };
}
