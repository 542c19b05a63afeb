import { QueryClient } from '@tanstack/react-query';
import { Unreachable } from './problem';

/** Kept in memory only: what was read is gone with the page. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (tries, error) => error instanceof Unreachable && tries < 3, staleTime: 5_000, refetchOnWindowFocus: true },
    mutations: { retry: (tries, error) => error instanceof Unreachable && tries < 3, networkMode: 'always' },
  },
});
