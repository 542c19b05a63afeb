import { useQuery } from '@tanstack/react-query';
import { partnersQuery } from './consents-query';

/** For whom a package is: a partner by his name, or the words that were typed. */
export function useRecipientName(): (to: { partnerId: string | null; recipient: string | null }) => string | undefined {
  const { data: partners } = useQuery(partnersQuery);
  return ({ partnerId, recipient }) => recipient ?? partners?.find(({ id }) => id === partnerId)?.name;
}
