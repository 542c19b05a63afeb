import { Statement } from '../database/statement';
import type { MatterDto } from './timeline.dto';

/** As the database tells it, words still sealed, in base64. */
export type MatterRow = Omit<MatterDto, 'text'> & { text: string | null; title: string | null };

/**
 * All matters of a client on one line, as far as the reader may see each. $1 the client. A charge against a perpetrator, or
 * against somebody else on file, is none of his.
 */
export const TIMELINE = new Statement<MatterRow>(
  'client-timeline',
  `
  with his as (select c.* from cases c join case_clients cc on cc.case_id = c.id where cc.client_id = $1)
  select kind, id, "on", "caseId", "caseCode", "caseKind", encode(words, 'base64') as text, title, "placeKind", "actKinds", article, outcome,
      "soughtKind", "soughtMonths", "imposedKind", "imposedMonths", "decidedOn", "paroledOn" from (
    select 'case' as kind, c.id, c.opened_on::text as "on", c.opened_lower as first, c.id as "caseId", c.code as "caseCode", c.kind as "caseKind", n.title as words,
        null as title, null as "placeKind", '{}'::text[] as "actKinds", null as article, null as outcome, null as "soughtKind", null::int as "soughtMonths",
        null as "imposedKind", null::int as "imposedMonths", null as "decidedOn", null as "paroledOn"
      from his c join case_narratives n on n.case_id = c.id
    union all
    select 'charge', h.id, coalesce(h.alleged_on, p.opened_on)::text, coalesce(h.alleged_lower, p.opened_lower), c.id, c.code, c.kind, null, null, null, '{}',
        h.article || coalesce('.' || h.part, ''), h.outcome, h.sought_kind, h.sought_months, h.imposed_kind, h.imposed_months, h.decided_on::text, h.paroled_on::text
      from his c join charges h on h.case_id = c.id join proceedings p on p.id = h.proceeding_id join clients cl on cl.id = $1
      where h.voided_at is null and h.perpetrator_id is null and h.outcome <> 'reclassified'
        and (h.accused_person_id = cl.person_id or (h.accused_person_id is null and c.kind in ('criminal_defence', 'exoneration')))
    union all
    select 'event', e.id, e.happened_on::text, e.happened_lower, c.id, c.code, c.kind, e.description, e.title, e.place_kind,
        array(select distinct a.kind from acts a where a.event_id = e.id and a.victim_id = $1 and a.voided_at is null order by a.kind),
        null, null, null, null, null, null, null, null
      from events e left join his c on c.id = e.case_id
      where e.voided_at is null and (e.client_id = $1 or c.id is not null or exists (select from acts a where a.event_id = e.id and a.victim_id = $1 and a.voided_at is null))
  ) matters
  order by first nulls last, array_position(array['event', 'charge', 'case'], kind), id`,
);
