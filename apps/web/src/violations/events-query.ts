import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

/** Where events belong: to a case, or to the file of a client when they belong to none. */
export type Place = { caseId: string } | { clientId: string };

export const placeId = (place: Place) => ('caseId' in place ? place.caseId : place.clientId);

/** Who can have suffered an act there. */
export interface Victim {
  id: string;
  name: string;
}

export const eventsQuery = (place: Place) =>
  queryOptions({
    queryKey: ['events', placeId(place)],
    queryFn: () =>
      'caseId' in place
        ? data(api.GET('/api/cases/{id}/events', { params: { path: { id: place.caseId } } }))
        : data(api.GET('/api/clients/{id}/events', { params: { path: { id: place.clientId } } })),
  });

export const timelinePages = (clientId: string) =>
  infiniteQueryOptions({
    queryKey: ['timeline', clientId],
    queryFn: ({ pageParam }) => data(api.GET('/api/clients/{id}/timeline', { params: { path: { id: clientId }, query: { after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => page.next ?? undefined,
  });

export const unitsQuery = queryOptions({ queryKey: ['units'], queryFn: () => data(api.GET('/api/units')) });

const SHORTEST_NAME = 3;

/** Who is named in cases that one may see, by a name in any script or spelling; it travels in a body and is not kept. */
export const perpetratorsByNameQuery = (text: string, may: boolean) =>
  queryOptions({
    queryKey: ['perpetrators-by-name', text],
    queryFn: () => data(api.POST('/api/perpetrator-searches', { body: { text } })),
    enabled: may && text.length >= SHORTEST_NAME,
    placeholderData: text.length >= SHORTEST_NAME ? keepPreviousData : undefined,
    gcTime: 0,
  });

export const massEventsQuery = queryOptions({ queryKey: ['mass-events'], queryFn: () => data(api.GET('/api/mass-events')) });

export const massEventQuery = (id: string) =>
  queryOptions({ queryKey: ['mass-events', id], queryFn: () => data(api.GET('/api/mass-events/{id}', { params: { path: { id } } })) });

/** After a write: the events, the line of time, and the case whose chips count days. */
export function useEventsChanged(place: Place | null): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: place ? ['events', placeId(place)] : ['events'] });
    await Promise.all([
      client.invalidateQueries({ queryKey: ['timeline'] }),
      client.invalidateQueries({ queryKey: ['mass-events'] }),
      client.invalidateQueries({ queryKey: ['case'] }),
    ]);
  };
}

export type EventShown = Schema<'EventDto'>;
