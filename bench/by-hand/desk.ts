import { ageOf, bySets } from './of-clients';
import { type ByHand, together, told } from './statement';

/** Enquiries of the period, once. */
export const desk: ByHand = {
  name: 'enquiries',
  counts: ['enquiries', 'visitors'],
  sql: `
    with known as materialized (
      select visitor_id, office_id::text as office, topic, coalesce(outcome, 'waiting') as outcome, coalesce(gender, 'unknown') as gender, coalesce(region, 'unknown') as region, ${ageOf('birth_year')} as age, 1 as n
        from enquiries where received_at >= $1::date and received_at < $2::date + 1
    ), people as materialized (select distinct visitor_id, office, 1 as n from known)
    ${together(
      told('enquiries', bySets('known', ['office', 'topic', 'outcome', 'gender', 'region', 'age'], { people: 'count(distinct visitor_id)' })),
      told('visitors', bySets('people', ['office'])),
      told('visitors', `select 'topic', topic, count(distinct visitor_id)::int, count(distinct visitor_id)::int, null from known group by 2`),
    )}`,
};

/** Trainings of the period and who came to them. */
export const trainings: ByHand = {
  name: 'trainings',
  counts: ['trainings_held', 'training_participants', 'trainings_cascaded'],
  sql: `
    with recursive held as materialized (
      select t.id, 1 as n, t.office_id::text as office, t.kind as training_kind, t.topic, t.region from trainings t where t.voided_at is null and t.held_lower between $1 and $2
    ), led as materialized (
      select r.training_id, r.trained_at_id from trainers r join trainings t on t.id = r.training_id join trainings o on o.id = r.trained_at_id where t.voided_at is null and o.voided_at is null
    ), beneath (training_id, generation) as (
      select t.id, 0 from trainings t where t.voided_at is null and not exists (select from led l where l.training_id = t.id)
      union
      select l.training_id, least(b.generation + 1, 4) from beneath b join led l on l.trained_at_id = b.training_id
    ), generations as materialized (
      select training_id, min(generation) as generation from beneath group by 1
    ), cascaded as materialized (
      select h.*, g.generation::text as generation from generations g join held h on h.id = g.training_id where g.generation > 0
    ), came as materialized (
      select r.person_id, h.training_kind, coalesce(g.generation, 0)::text as generation
        from held h join app.training_reach r on r.training_id = h.id left join generations g on g.training_id = h.id
    ), people as materialized (
      select 1 as n, coalesce(w.gender, 'unknown') as gender, coalesce(w.region, 'unknown') as region from (select distinct person_id from came) p join participants w on w.id = p.person_id
    )
    ${together(
      told('trainings_held', bySets('held', ['office', 'training_kind', 'topic', 'region'])),
      told('trainings_cascaded', bySets('cascaded', ['generation', 'office', 'training_kind', 'region'])),
      told('training_participants', bySets('people', ['gender', 'region'])),
      told('training_participants', `select 'training_kind', training_kind, count(distinct person_id)::int, count(distinct person_id)::int, null from came group by 2`),
      told('training_participants', `select 'generation', generation, count(distinct person_id)::int, count(distinct person_id)::int, null from came group by 2`),
    )}`,
};

export const colleagues: ByHand = {
  name: 'interns_become_lawyers',
  counts: ['interns_become_lawyers'],
  sql: `
    select 'interns_become_lawyers' as code, '' as dimensions, null as key, count(*)::int as units, count(*)::int as people, null as amount
      from (select user_id, min(starts_on) as since from role_grants where role = 'lawyer' group by 1) l
      where since between $1 and $2 and exists (select from role_grants e where e.user_id = l.user_id and e.role = 'intern' and e.starts_on < l.since)`,
};
