import { queryOptions } from '@tanstack/react-query';
import { api, data } from '../api/client';

/** One's own digest by mail: address and choice. */
export const digestQuery = queryOptions({ queryKey: ['digest'], queryFn: () => data(api.GET('/api/digest')) });
