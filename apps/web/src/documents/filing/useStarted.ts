import { useQuery } from '@tanstack/react-query';
import type { FilingEvent } from '#libs/law/documents/filing-events';
import type { Schema } from '../../api/schema';
import { offeredTermsQuery } from '../../deadlines/deadlines-query';
import { chosenTerms } from '../../deadlines/OfferedTerms';

/**
 * What begins with a filing or its registration.
 * @param ruleIds the rules that were chosen; null while those that fit are
 */
export function useStarted({ caseId, proceedingId }: Schema<'DocumentDto'>, event: FilingEvent | undefined, ruleIds: string[] | null) {
  const asked = { trigger: event?.trigger ?? ('' as const), day: event?.day ?? '', proceedingId: proceedingId ?? undefined };
  const { data: offered = [] } = useQuery(offeredTermsQuery(caseId, asked));
  const chosen = chosenTerms(ruleIds, offered);
  return { asked, starts: event && chosen.length ? { starts: { trigger: event.trigger, ruleIds: chosen } } : {} };
}
