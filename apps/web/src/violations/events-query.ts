import { queryOptions, useQueryClient } from '@tanstack/react-query';
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

export const timelineQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['timeline', clientId],
    queryFn: () => data(api.GET('/api/clients/{id}/timeline', { params: { path: { id: clientId } } })),
  });

export const unitsQuery = queryOptions({ queryKey: ['units'], queryFn: () => data(api.GET('/api/units')) });

export const massEventsQuery = queryOptions({ queryKey: ['mass-events'], queryFn: () => data(api.GET('/api/mass-events')) });

export const massEventQuery = (id: string) =>
  queryOptions({ queryKey: ['mass-events', id], queryFn: () => data(api.GET('/api/mass-events/{id}', { params: { path: { id } } })) });

/** After a write: the events, the line of time, and the case whose chips count days. */
export function useEventsChanged(place: Place): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['events', placeId(place)] });
    await Promise.all([
      client.invalidateQueries({ queryKey: ['timeline'] }),
      client.invalidateQueries({ queryKey: ['mass-events'] }),
      client.invalidateQueries({ queryKey: ['case'] }),
    ]);
  };
}

export type EventShown = Schema<'EventDto'>;
