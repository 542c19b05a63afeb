import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { currentLanguage } from '../texts/i18n';

/** The name of an office by id, in the reader's language. */
export function useOfficeName(): (id: string) => string {
  const { t } = useTranslation();
  const offices = useQuery({ queryKey: ['offices'], queryFn: () => data(api.GET('/api/offices')), staleTime: 10 * 60_000 }).data;
  return id => offices?.items.find(one => one.id === id)?.name[currentLanguage()] ?? t('desk:office');
}
