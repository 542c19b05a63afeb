import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../../api/client';

export const deputiesQuery = queryOptions({
  queryKey: ['review-deputies'],
  queryFn: async () => (await data(api.GET('/api/review-deputies'))).items,
});
