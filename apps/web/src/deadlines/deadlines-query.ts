import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { deadlineName } from './deadline-name';

export const deadlinesQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['deadlines', caseId],
    queryFn: async () => (await data(api.GET('/api/cases/{id}/deadlines', { params: { path: { id: caseId } } }))).items,
  });

/** All rules, those that are not used any more among them. */
export const rulesQuery = queryOptions({
  queryKey: ['deadline-rules'],
  queryFn: async () => (await data(api.GET('/api/deadline-rules'))).items,
  staleTime: 60_000,
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a deadline by the rule would be; asked once both are there. */
export const dueDateQuery = (ruleId: string, triggerOn: string) =>
  queryOptions({
    queryKey: ['due-date', ruleId, triggerOn],
    queryFn: () => data(api.GET('/api/deadline-rules/{id}/due-date', { params: { path: { id: ruleId }, query: { triggerOn } } })),
    enabled: !!ruleId && DAY.test(triggerOn),
    retry: false,
  });

/** Something that happened in a case, as far as it is known. */
export interface CaseEvent {
  trigger: Schema<'DeadlineTrigger'> | '';
  day: string;
  proceedingId?: string;
  followsId?: string;
}

/** The terms that it could start; asked once it is known what happened and when. */
export const offeredTermsQuery = (caseId: string, { trigger, day, proceedingId, followsId }: CaseEvent) =>
  queryOptions({
    queryKey: ['deadlines', caseId, 'offered', trigger, day, proceedingId, followsId],
    queryFn: async () => {
      const query = { trigger: trigger as Schema<'DeadlineTrigger'>, day, ...(proceedingId && { proceedingId }), ...(followsId && { followsId }) };
      return (await data(api.GET('/api/cases/{id}/triggers', { params: { path: { id: caseId }, query } }))).items;
    },
    enabled: !!trigger && DAY.test(day),
    placeholderData: keepPreviousData,
    retry: false,
  });

/** The rule of a deadline; undefined for one that was set by hand. */
export function useRuleOf(): (deadline: { ruleId: string | null }) => Schema<'DeadlineRuleDto'> | undefined {
  const { data: rules = [] } = useQuery(rulesQuery);
  return ({ ruleId }) => rules.find(({ id }) => id === ruleId);
}

/** What must be done, by its rule and its title. */
export function useNameOfDeadline(): (deadline: Schema<'DeadlineDto'>) => string {
  const ruleOf = useRuleOf();
  return deadline => deadlineName({ ruleName: ruleOf(deadline)?.name ?? null, title: deadline.title });
}
