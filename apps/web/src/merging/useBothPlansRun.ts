import { useQueries } from '@tanstack/react-query';
import { plansQuery } from '../care/care-query';

/** Whether both clients have a plan of care that runs, as far as the reader sees them: then one has to end. */
export function useBothPlansRun(one: string, other: string): boolean {
  const plans = useQueries({ queries: [plansQuery(one), plansQuery(other)] });
  return plans.every(({ data }) => data?.some(({ ending }) => !ending));
}
