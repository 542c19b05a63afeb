import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';

const QUIET_MS = 700;

/** Words of what is typed that seem to be names of one's own clients, a moment after the last key. */
export function useNameCheck(text: string): string[] {
  const [settled] = useDebouncedValue(text, QUIET_MS);
  const { data: words = [] } = useQuery({
    queryKey: ['name-check', settled],
    queryFn: async () => (await data(api.POST('/api/name-checks', { body: { text: settled } }))).words,
    enabled: settled.trim().length > 2,
    placeholderData: keepPreviousData,
    // nothing of a draft stays in memory
    gcTime: 0,
  });
  return words;
}
