import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

const hearings = (moment: 'awaiting_outcome' | 'coming', limit: number) =>
  queryOptions({
    queryKey: ['hearings', moment],
    queryFn: () => data(api.GET('/api/hearings', { params: { query: { moment, limit } } })),
  });

export const waitingHearingsQuery = hearings('awaiting_outcome', 10);
export const comingHearingsQuery = hearings('coming', 12);
