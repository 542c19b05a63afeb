import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import { useMay } from '../session/session';
import { currentLanguage } from '../texts/i18n';

export const bodiesQuery = queryOptions({
  queryKey: ['bodies'],
  queryFn: async () => (await data(api.GET('/api/bodies'))).items,
  staleTime: 10 * 60_000,
});

export function useBodies() {
  const may = useMay();
  return useQuery({ ...bodiesQuery, enabled: may('body.read') }).data ?? [];
}

/** The name of a court or another body, in the language of the page. */
export function useBodyName(): (id: string | null) => string | null {
  const bodies = useBodies();
  return id => bodies.find(body => body.id === id)?.name[currentLanguage()] ?? null;
}
