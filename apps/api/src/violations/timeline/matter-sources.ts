import { Statement } from '../../database/statement';
import type { MatterDto, MatterKind } from './matter.dto';

/** As the database tells it: what that kind of matter has, words still sealed, in base64. */
export type MatterRow = Pick<MatterDto, 'kind' | 'id' | 'on'> & Partial<MatterDto> & {
  /** The first day that it can mean, `infinity` when nothing is known. */
  first: string;
  /** The place of its kind among those of one day. */
  rank: number;
  /** The title of a mass event, which is not sealed. */
  title?: string | null;
  /** Whose name the words are. */
  namedPersonId?: string;
};

const CASE = 'c.id as "caseId", c.code as "caseCode", c.kind as "caseKind"';
const OF_HIS_CASES = 'from case_clients cc join cases c on c.id = cc.case_id and cc.client_id = $1';
const OF_HIS_CLAIMS = 'from claims l join cases c on c.id = l.case_id';

/**
 * Where the matters of a client ($1) are written down, in the order in which those of one day stand. Each tells what row-level
 * security lets the reader see: services to lawyers and to who cares, redress to the team of its case. No word of a clinical file is
 * among them. A charge against a perpetrator, or against somebody else on file, is none of his.
 */
const SOURCES: Record<MatterKind, string> = {
  event: `
    select e.id, e.happened_on::text as "on", e.happened_lower as first, ${CASE}, encode(e.description, 'base64') as text, e.title, e.place_kind as "placeKind",
        array(select distinct a.kind from acts a where a.event_id = e.id and a.victim_id = $1 and a.voided_at is null order by a.kind) as "actKinds"
      from events e left join (select c.* ${OF_HIS_CASES}) c on c.id = e.case_id
      where e.voided_at is null and (e.client_id = $1 or c.id is not null or exists (select from acts a where a.event_id = e.id and a.victim_id = $1 and a.voided_at is null))`,
  charge: `
    select h.id, coalesce(h.alleged_on, p.opened_on)::text as "on", coalesce(h.alleged_lower, p.opened_lower) as first, ${CASE},
        h.article || coalesce('.' || h.part, '') as article, h.outcome, h.sought_kind as "soughtKind", h.sought_months as "soughtMonths",
        h.imposed_kind as "imposedKind", h.imposed_months as "imposedMonths", h.decided_on::text as "decidedOn", h.paroled_on::text as "paroledOn"
      ${OF_HIS_CASES} join charges h on h.case_id = c.id join proceedings p on p.id = h.proceeding_id join clients cl on cl.id = $1
      where h.voided_at is null and h.perpetrator_id is null and h.outcome <> 'reclassified'
        and (h.accused_person_id = cl.person_id or (h.accused_person_id is null and c.kind in ('criminal_defence', 'exoneration')))`,
  case: `
    select c.id, c.opened_on::text as "on", c.opened_lower as first, ${CASE}, encode(n.title, 'base64') as text
      ${OF_HIS_CASES} join case_narratives n on n.case_id = c.id`,
  death: `
    select p.id, p.died_on::text as "on", p.died_lower as first from clients cl join persons p on p.id = cl.person_id where cl.id = $1 and p.died_on is not null`,
  representation_ended: `
    select r.id, r.ends_on::text as "on", app.edtf_lower(r.ends_on::text) as first, r.basis, r.purpose, encode(p.names, 'base64') as text, p.id as "namedPersonId"
      from representations r join persons p on p.id = r.person_id where r.client_id = $1 and r.ends_on is not null`,
  representation: `
    select r.id, r.starts_on::text as "on", app.edtf_lower(r.starts_on::text) as first, r.basis, r.purpose, encode(p.names, 'base64') as text, p.id as "namedPersonId"
      from representations r join persons p on p.id = r.person_id where r.client_id = $1`,
  claim: `
    select l.id, l.filed_on::text as "on", app.edtf_lower(l.filed_on::text) as first, ${CASE}, l.form as "claimForm", l.damage, l.sought::text as amount, l.currency
      ${OF_HIS_CLAIMS} where l.client_id = $1 and l.voided_at is null and l.filed_on is not null`,
  award: `
    select w.id, w.decided_on::text as "on", app.edtf_lower(w.decided_on::text) as first, ${CASE}, l.form as "claimForm", l.damage, w.effect, w.amount::text, w.currency
      ${OF_HIS_CLAIMS} join awards w on w.claim_id = l.id where l.client_id = $1 and l.voided_at is null and w.voided_at is null`,
  payment: `
    select m.id, m.paid_on::text as "on", app.edtf_lower(m.paid_on::text) as first, ${CASE}, m.amount::text, m.currency
      ${OF_HIS_CLAIMS} join payments m on m.claim_id = l.id where l.client_id = $1 and l.voided_at is null and m.voided_at is null`,
  repayment: `
    select b.id, b.repaid_on::text as "on", app.edtf_lower(b.repaid_on::text) as first, ${CASE}, b.amount::text, m.currency
      ${OF_HIS_CLAIMS} join payments m on m.claim_id = l.id join repayments b on b.payment_id = m.id
      where l.client_id = $1 and l.voided_at is null and m.voided_at is null and b.voided_at is null`,
  service: `
    select s.id, s.outcome_on::text as "on", s.sorted_on as first, s.type as "serviceType" from services s where s.client_id = $1 and s.state = 'delivered'`,
};

const KINDS = Object.keys(SOURCES) as MatterKind[];

/** Keys that stand before every matter. */
export const BEGINNING_OF_TIME = ['-infinity', '0', '00000000-0000-0000-0000-000000000000'];

/** One for each kind: $1 client, $2 to $4 keys of the matter before (its first day, the place of its kind, its id), $5 how many. */
export const MATTER_STATEMENTS = KINDS.map(
  (kind, at) =>
    new Statement<MatterRow>(
      `client-timeline-${kind}`,
      `with matters as (${SOURCES[kind]})
       select '${kind}' as kind, ${at + 1} as rank, m.*, coalesce(m.first, 'infinity')::text as first from matters m
         where (coalesce(m.first, 'infinity'), ${at + 1}, m.id) > ($2::date, $3::int, $4::uuid)
         order by coalesce(m.first, 'infinity'), m.id limit $5`,
    ),
);
