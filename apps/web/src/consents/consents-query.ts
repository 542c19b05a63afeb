import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

const at = (id: string) => ({ params: { path: { id } } });

export const consentsQuery = (clientId: string) =>
  queryOptions({ queryKey: ['consents', clientId], queryFn: () => data(api.GET('/api/clients/{id}/consents', at(clientId))) });

export const partnersQuery = queryOptions({ queryKey: ['partners'], queryFn: async () => (await data(api.GET('/api/partners'))).items });

export const storiesQuery = (clientId: string) =>
  queryOptions({ queryKey: ['stories', clientId], queryFn: async () => (await data(api.GET('/api/clients/{id}/stories', at(clientId)))).items });

export const disclosuresQuery = (caseId: string) =>
  queryOptions({ queryKey: ['disclosures', caseId], queryFn: async () => (await data(api.GET('/api/cases/{id}/disclosures', at(caseId)))).items });

export const packagesQuery = queryOptions({ queryKey: ['disclosure-requests'], queryFn: async () => (await data(api.GET('/api/disclosure-requests'))).items });

/** A consent that came or went opens and closes stories and packages. */
export function useConsentsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all([['consents'], ['stories'], ['disclosures'], ['disclosure-requests'], ['partners'], ['today']].map(queryKey => client.invalidateQueries({ queryKey })));
  };
}
