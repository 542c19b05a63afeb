import { Statement } from '../database/statement';
import type { CaseDto } from './case.dto';
import { FORMER_OUTCOME_COLUMNS } from './former-outcomes.statement';
import { JOINDER_COLUMNS } from './joinder.statement';

/** The page as the database tells it, without its log: sealed words still sealed, in base64. */
export type CasePageRow = Omit<CaseDto, 'log' | 'erased'>;

const list = (columns: string, from: string) =>
  `(select coalesce(json_agg(t), '[]') from (select ${columns} from ${from}) t)`;

const VOIDED = `voided_at as "voidedAt", voided_by as "voidedBy", encode(void_reason, 'base64') as "voidReason"`;
const PROCEEDING = `id, stage, body_id as "bodyId", number, opened_on as "openedOn", closed_on as "closedOn", outcome,
  sentence_kind as "sentenceKind", sentence_months as "sentenceMonths", origin_id as "originId", origin_kind as "originKind", version`;
const CHARGE = `id, proceeding_id as "proceedingId", accused_person_id as "accusedPersonId", event_id as "eventId", perpetrator_id as "perpetratorId", code_edition as "codeEdition",
  article, part, alleged_on as "allegedOn", encode(particulars, 'base64') as particulars, decided_in_id as "decidedInId",
  reclassified_from_id as "reclassifiedFromId",
  sought_kind as "soughtKind", sought_months as "soughtMonths", outcome, decided_on as "decidedOn",
  imposed_kind as "imposedKind", imposed_months as "imposedMonths", served_from as "servedFrom",
  served_until as "servedUntil", paroled_on as "paroledOn", version,
  ${list(FORMER_OUTCOME_COLUMNS, `charge_outcomes o where o.charge_id = charges.id and superseded_at is not null order by superseded_at, id`)}
    as "formerOutcomes"`;

/**
 * Everything the case page shows but its log, in one round trip. $1 the case. No row = no such case, or not for this
 * actor.
 */
export const CASE_PAGE = new Statement<CasePageRow>(
  'case-page',
  `
  select c.id, c.code, c.office_id as "officeId", c.kind, c.opened_on as "openedOn", c.restricted, c.open,
    c.next_hearing_at as "nextHearingAt", c.version,
    json_build_object('title', encode(n.title, 'base64'), 'summary', encode(n.summary, 'base64'), 'version', n.version)
      as narrative,
    ${list(
      `cl.id, cl.code, p.id as "personId", encode(p.names, 'base64') as name, p.died_on as "diedOn",
       ${list(
         `r.id, r.person_id as "personId", encode(rp.names, 'base64') as name, r.basis, r.purpose,
          r.starts_on as "startsOn", r.ends_on as "endsOn"`,
         `representations r join persons rp on rp.id = r.person_id where r.client_id = cl.id order by r.starts_lower`,
       )} as representations`,
      `case_clients cc join clients cl on cl.id = cc.client_id join persons p on p.id = cl.person_id
       where cc.case_id = c.id order by cc.created_at, cl.code`,
    )} as clients,
    ${list(
      `id, user_id as "userId", role, starts_on as "startsOn", nullif(ends_on, 'infinity') as "endsOn", version`,
      `assignments where case_id = c.id order by starts_on, id`,
    )} as team,
    ${list(PROCEEDING, `proceedings where case_id = c.id and voided_at is null order by opened_lower, id`)} as proceedings,
    ${list(`${PROCEEDING}, ${VOIDED}`, `proceedings where case_id = c.id and voided_at is not null order by voided_at, id`)} as "voidedProceedings",
    ${list(CHARGE, `charges where case_id = c.id and voided_at is null order by id`)} as charges,
    ${list(`${CHARGE}, ${VOIDED}`, `charges where case_id = c.id and voided_at is not null order by voided_at, id`)} as "voidedCharges",
    ${list(JOINDER_COLUMNS, `joinders j where j.case_id = c.id order by j.created_at, j.id`)} as joinders,
    ${list(
      `h.id, h.proceeding_id as "proceedingId", h.starts_at as "startsAt", h.minutes, h.zone, h.courtroom,
       encode(h.judge, 'base64') as judge, h.purpose, h.status, h.outcome,
       h.postponement_reason as "postponementReason", h.next_hearing_id as "nextHearingId",
       h.next_not_set as "nextNotSet", encode(h.note, 'base64') as note, h.voided_at as "voidedAt", h.voided_by as "voidedBy",
       encode(h.void_reason, 'base64') as "voidReason", h.version,
       ${list(`id, user_id as "userId", person_id as "personId", role`, `attendances where hearing_id = h.id order by id`)}
         as attendances`,
      `hearings h where h.case_id = c.id order by h.starts_at desc`,
    )} as hearings,
    ${list(
      `id, assignee_id as "assigneeId", encode(text, 'base64') as text, due_on as "dueOn", version`,
      `tasks where case_id = c.id and ending is null order by due_on nulls last, id`,
    )} as tasks,
    (select e.happened_on from events e where e.voided_at is null
      and (e.case_id = c.id or (e.mass and exists (select from acts a where a.event_id = e.id and a.case_id = c.id and a.voided_at is null)))
      order by e.happened_lower nulls last limit 1) as "happenedOn",
    (select json_build_object('id', d.id, 'dueOn', d.due_on, 'title', encode(d.title, 'base64'), 'ruleName', r.name)
      from deadlines d left join deadline_rules r on r.id = d.rule_id
      where d.case_id = c.id and d.outcome is null order by d.due_on, d.id limit 1) as "nextDeadline",
    (select json_build_object('id', e.id, 'until', e.until) from emergency_accesses e
      where e.case_id = c.id and e.user_id = (select app.actor()) and e.ended_at is null and e.until > now() limit 1)
      as emergency
  from cases c join case_narratives n on n.case_id = c.id
  where c.id = $1`,
);
