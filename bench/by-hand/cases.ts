import { bySets } from './of-clients';
import { type ByHand, together, told } from './statement';

/** All cases, once. */
export const cases: ByHand = {
  name: 'cases',
  counts: ['cases_active', 'cases_without_next_step', 'cases_opened', 'cases_closed'],
  sql: `
    with known as materialized (
      select 1 as n, k.id, k.office_id::text as office, k.kind as case_kind, k.open, k.opened_lower, k.opened_lower between $1 and $2 as opened,
          k.opened_lower <= $2 and not exists (select from case_closures x where x.case_id = k.id and x.closed_on <= $2 and (x.reopened_at is null or x.reopened_at >= $2::date + 1)) as active
        from cases k
    ), closed as materialized (
      select 1 as n, k.office_id::text as office, x.reason as closure_reason
        from case_closures x join cases k on k.id = x.case_id where x.closed_on between $1 and $2 and x.reopened_at is null
    )
    ${together(
      told('cases_active', bySets('(select * from known where active) k', ['office', 'case_kind'])),
      told('cases_without_next_step', bySets(
        `(select * from known k where open and opened_lower <= $2
          and not exists (select from hearings h where h.case_id = k.id and h.status = 'scheduled') and not exists (select from tasks t where t.case_id = k.id and t.ending is null)
          and not exists (select from deadlines d where d.case_id = k.id and d.outcome is null) and not exists (select from enforcement_steps e where e.case_id = k.id and e.ending is null)) k`,
        ['office', 'case_kind'],
      )),
      told('cases_opened', bySets('(select * from known where opened) k', ['office', 'case_kind'])),
      told('cases_closed', bySets('closed', ['office', 'closure_reason'])),
    )}`,
};

/** Hearings of the period, once. */
export const hearings: ByHand = {
  name: 'hearings',
  counts: ['hearings_attended', 'hearings_postponed', 'hearings_without_outcome'],
  sql: `
    with known as materialized (
      select 1 as n, h.status, h.starts_at, k.office_id::text as office, k.kind as case_kind, h.postponement_reason,
          h.status = 'held' and exists (select from attendances a where a.hearing_id = h.id and a.user_id is not null) as attended
        from hearings h join cases k on k.id = h.case_id where h.starts_at >= $1::date and h.starts_at < $2::date + 1 and h.status in ('held', 'postponed', 'scheduled')
    )
    ${together(
      told('hearings_attended', bySets('(select * from known where attended) k', ['office', 'case_kind'])),
      told('hearings_postponed', bySets(`(select * from known where status = 'postponed') k`, ['office', 'postponement_reason'])),
      told('hearings_without_outcome', bySets(`(select * from known where status = 'scheduled' and starts_at < now()) k`, ['office', 'case_kind'])),
    )}`,
};

const INTERNATIONAL = `'communication_submitted', 'communication_registered', 'state_observations', 'author_comments', 'admissibility', 'merits', 'views', 'views_follow_up', 'special_procedure', 'wgad', 'shadow_report'`;

/** Proceedings that were opened or closed in the period. */
export const proceedings: ByHand = {
  name: 'proceedings',
  counts: ['refusals', 'communications', 'communications_decided'],
  sql: `
    with closed as materialized (
      select 1 as n, k.office_id::text as office, r.stage, r.outcome
        from proceedings r join cases k on k.id = r.case_id where r.voided_at is null and app.edtf_lower(r.closed_on) between $1 and $2
    ), opened as materialized (
      select 1 as n, k.office_id::text as office, r.stage
        from proceedings r join cases k on k.id = r.case_id
        where r.voided_at is null and r.opened_lower between $1 and $2 and r.stage in (${INTERNATIONAL})
          and not exists (select from proceedings o where o.id = r.origin_id and o.voided_at is null and o.stage in (${INTERNATIONAL}))
    )
    ${together(
      told('refusals', bySets(`(select n, office, outcome as refusal from closed where outcome in ('refused_to_register', 'refused_to_investigate', 'refusal_upheld', 'refusal_overturned')) k`, ['office', 'refusal'])),
      told('communications', bySets('(select n, office, stage as international_stage from opened) k', ['office', 'international_stage'])),
      told('communications_decided', bySets(
        `(select n, office, outcome as un_outcome from closed where stage in (${INTERNATIONAL})
          and outcome in ('admissible', 'inadmissible', 'violation_found', 'violation_not_found', 'discontinued', 'implemented', 'partly_implemented', 'not_implemented')) k`,
        ['office', 'un_outcome'],
      )),
    )}`,
};

const byOffice = (name: string, source: string, own: string, from: string): ByHand => ({
  name,
  counts: [name],
  sql: `with known as materialized (select 1 as n, k.office_id::text as office, ${source} as ${own} ${from}) ${told(name, bySets('known', ['office', own]))}`,
});

export const papers: readonly ByHand[] = [
  byOffice('documents_filed', 'd.kind', 'document_kind', 'from document_filings f join documents d on d.id = f.document_id join cases k on k.id = f.case_id where f.filed_on between $1 and $2'),
  byOffice(
    'documents_by_interns', 'd.kind', 'document_kind',
    `from (select distinct document_id from document_writers where wrote_as = 'intern' and created_at >= $1::date and created_at < $2::date + 1) w
      join documents d on d.id = w.document_id join cases k on k.id = d.case_id`,
  ),
];

export const visits: ByHand = {
  name: 'detention_visits',
  counts: ['detention_visits'],
  sql: `with known as materialized (
      select count(*)::int as n, k.office_id::text as office from log_entries l join cases k on k.id = l.case_id
        where l.kind = 'detention_visit' and l.occurred_lower between $1 and $2 group by k.office_id)
    ${told('detention_visits', bySets('known', ['office'], { people: 'coalesce(sum(n), 0)' }))}`,
};

const MEDIAN = (digits: number) => `round((percentile_disc(0.5) within group (order by amount) + percentile_disc(0.5) within group (order by amount desc)) / 2, ${digits})`;

/** What interns wrote and how it was looked at. */
export const reviews: ByHand = {
  name: 'reviews',
  counts: ['rounds_to_approval', 'review_days'],
  sql: `
    with rounds as materialized (
      select 1 as n, i.user_id, k.office_id::text as office, d.kind as document_kind, i.rounds::numeric as amount
        from (select distinct on (document_id) document_id, user_id, approved_on, rounds from app.intern_documents order by document_id, started_on, user_id) i
          join documents d on d.id = i.document_id join cases k on k.id = d.case_id where i.approved_on between $1 and $2
    ), days as materialized (
      select 1 as n, s.reviewer_id as user_id, k.office_id::text as office, (r.created_at::date - s.created_at::date)::numeric as amount
        from document_reviews r join document_submissions s on s.id = r.submission_id join cases k on k.id = s.case_id where r.created_at >= $1::date and r.created_at < $2::date + 1
    )
    ${together(
      told('rounds_to_approval', bySets('rounds', ['office', 'document_kind'], { people: 'count(distinct user_id)', amount: MEDIAN(1) })),
      told('review_days', bySets('days', ['office'], { people: 'count(distinct user_id)', amount: MEDIAN(1) })),
    )}`,
};
