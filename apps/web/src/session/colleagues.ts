import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';

export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: async () => (await data(api.GET('/api/users'))).items,
  staleTime: 10 * 60_000,
});

export const useColleagues = () => useQuery(colleaguesQuery).data ?? [];

/** The name of a colleague by id. */
export function useColleagueName(): (id: string | null) => string {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  return id => colleagues.find(one => one.id === id)?.displayName ?? t('web:ui.somebody');
}

/** Whether a colleague holds an attorney's licence today. */
export function useIsAttorney(): (id: string) => boolean {
  const colleagues = useColleagues();
  return id => colleagues.some(one => one.id === id && one.attorney);
}
