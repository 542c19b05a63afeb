import { useQuery } from '@tanstack/react-query';
import { waitingQuery } from './waiting-query';

/** How many documents wait for me, beside the name of their screen. Nothing when there is none. */
export function WaitingCount() {
  const waiting = useQuery(waitingQuery).data?.length ?? 0;
  return waiting > 0 && <span className="count-after">{waiting}</span>;
}
