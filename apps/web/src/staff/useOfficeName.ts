import { useQuery } from '@tanstack/react-query';
import { currentLanguage } from '../texts/i18n';
import { officesQuery } from './staff-query';

/** The name of an office in the language of the page. */
export function useOfficeName(): (id: string) => string {
  const { data: offices = [] } = useQuery(officesQuery);
  return id => offices.find(office => office.id === id)?.name[currentLanguage()] ?? '';
}
