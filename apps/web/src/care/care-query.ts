import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';

const ofClient = (id: string) => ({ params: { path: { id } } });

export const clientsInCareQuery = queryOptions({ queryKey: ['care', 'clients'], queryFn: async () => (await data(api.GET('/api/clients-in-care'))).items });

export const plansQuery = (clientId: string) =>
  queryOptions({ queryKey: ['care', 'plans', clientId], queryFn: async () => (await data(api.GET('/api/clients/{id}/plans', ofClient(clientId)))).items });

export const servicesQuery = (clientId: string, progress: 'open' | 'ended') =>
  queryOptions({ queryKey: ['care', 'services', clientId, progress], queryFn: async () => (await data(api.GET('/api/clients/{id}/services', { params: { path: { id: clientId }, query: { progress, limit: 100 } } }))).items });

export const familyServicesQuery = (clientId: string) =>
  queryOptions({ queryKey: ['care', 'family', clientId], queryFn: async () => (await data(api.GET('/api/clients/{id}/family-services', ofClient(clientId)))).items });

export const clientCostsQuery = (clientId: string) =>
  queryOptions({ queryKey: ['care', 'costs', clientId], queryFn: async () => (await data(api.GET('/api/clients/{id}/cost-totals', ofClient(clientId)))).items });

export const boardQuery = queryOptions({ queryKey: ['care', 'board'], queryFn: async () => (await data(api.GET('/api/transport-trips'))).items });

/** Who is brought to the hearings of a case. */
export const broughtQuery = (caseId: string) =>
  queryOptions({ queryKey: ['care', 'brought', caseId], queryFn: async () => (await data(api.GET('/api/transport-trips', { params: { query: { caseId } } }))).items });

export const tripsToDriveQuery = queryOptions({ queryKey: ['care', 'to-drive'], queryFn: async () => (await data(api.GET('/api/transport-trips/mine'))).items });

export const providersQuery = queryOptions({ queryKey: ['care', 'providers'], queryFn: async () => (await data(api.GET('/api/providers'))).items });

export const grantsQuery = queryOptions({ queryKey: ['care', 'grants'], queryFn: async () => (await data(api.GET('/api/grants'))).items });

/** Whatever changed in somebody's care, the lists and the day show it. */
export function useCareChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['care'] });
    await client.invalidateQueries({ queryKey: ['timeline'] });
    await client.invalidateQueries({ queryKey: ['today'] });
  };
}
