import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

/** What is missing in the records of the running year. */
export const findingsQuery = queryOptions({ queryKey: ['findings'], queryFn: () => data(api.GET('/api/findings')) });
