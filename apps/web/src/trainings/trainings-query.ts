import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';

const A_FULL_PAGE = 100;

export const trainingQuery = (id: string) =>
  queryOptions({ queryKey: ['training', id], queryFn: () => data(api.GET('/api/trainings/{id}', { params: { path: { id } } })) });

export const cascadeQuery = (id: string) =>
  queryOptions({ queryKey: ['training', id, 'cascade'], queryFn: () => data(api.GET('/api/trainings/{id}/cascade', { params: { path: { id } } })) });

export const participationsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['training', id, 'participations'],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/trainings/{id}/participations', { params: { path: { id }, query: { limit: A_FULL_PAGE, ...(pageParam && { after: pageParam }) } } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  });

export const participantQuery = (id: string) =>
  queryOptions({ queryKey: ['participant', id], queryFn: () => data(api.GET('/api/participants/{id}', { params: { path: { id } } })), enabled: !!id });

/** Who of the programme may be meant. What is typed travels in a body, and stays in no memory. */
export const likenessQuery = (asked: Schema<'LikenessDto'>) =>
  queryOptions({
    queryKey: ['participants', 'alike', asked],
    queryFn: async () => (await data(api.POST('/api/participants/likeness', { body: asked }))).items,
    enabled: (asked.name?.length ?? 0) > 2 || (asked.phone?.length ?? 0) > 5,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });

export const trainersQuery = queryOptions({ queryKey: ['trainers'], queryFn: async () => (await data(api.GET('/api/trainers'))).items });

export const trainerQuery = (id: string) =>
  queryOptions({ queryKey: ['trainers', id], queryFn: () => data(api.GET('/api/trainers/{id}', { params: { path: { id } } })) });

/** After a write: the training, the lists and the counts are read anew. */
export function useTrainingsChanged(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(['training', 'trainings', 'trainers', 'participant'].map(key => client.invalidateQueries({ queryKey: [key] })));
  };
}
