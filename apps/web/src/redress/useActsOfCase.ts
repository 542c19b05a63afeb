import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { eventsQuery } from '../violations/events-query';

export interface ActOfCase {
  id: string;
  victimId: string;
  /** Kind and day. */
  name: string;
  /** Neither it nor its event was voided. */
  stands: boolean;
}

/** What was done to the clients of a case, as claims name it. */
export function useActsOfCase({ id }: Pick<Schema<'CaseDto'>, 'id'>): ActOfCase[] {
  const { t } = useTranslation();
  const { data } = useQuery(eventsQuery({ caseId: id }));
  return (data?.items ?? []).flatMap(event =>
    event.acts.map(act => ({
      id: act.id,
      victimId: act.victimId,
      name: [t(`violations:actKind.${act.kind}`), fmtPartialDate(t, act.happenedOn ?? event.happenedOn)].join(' · '),
      stands: !act.voidedAt && !event.voidedAt,
    })),
  );
}
