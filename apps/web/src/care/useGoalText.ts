import { useQuery } from '@tanstack/react-query';
import { useMay } from '../session/session';
import { plansQuery } from './care-query';

/** The words of a goal of somebody's plans, for those who may read them. */
export function useGoalText(clientId: string): (goalId: string | null) => string | undefined {
  const may = useMay();
  const { data: plans } = useQuery({ ...plansQuery(clientId), enabled: may('plan.read') });
  return goalId => plans?.flatMap(({ goals }) => goals).find(({ id }) => id === goalId)?.text;
}
