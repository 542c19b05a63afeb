import { queryOptions } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';

/** The latest services of a client, ended or not: those that a note can be about. */
export const serviceOptionsQuery = (clientId: string) =>
  queryOptions({ queryKey: ['care', 'services', clientId, 'all'], queryFn: async () => (await data(api.GET('/api/clients/{id}/services', { params: { path: { id: clientId }, query: { limit: 100 } } }))).items });

/** A service in a line: what, and when it took place or is due. */
export function useServiceName(): (service: Schema<'ServiceDto'>) => string {
  const { t } = useTranslation();
  return ({ type, outcomeOn, dueOn, plannedOn }) => [t(`law:serviceType.${type}`), fmtPartialDate(t, outcomeOn ?? dueOn ?? plannedOn)].join(' · ');
}
