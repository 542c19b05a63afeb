import { asTheyAre, bySets, ofClients, statementOf } from './of-clients';
import type { ByHand } from './statement';

/** Decisions of the period about charges, once. */
export const charges: ByHand = {
  name: 'charges',
  counts: ['charges_decided', 'clients_exonerated', 'perpetrators_convicted'],
  sql: statementOf(
    [
      `decided as materialized (
        select o.charge_id, o.outcome, app.edtf_lower(o.decided_on) as day, o.created_at, h.article, h.accused_person_id, h.perpetrator_id, k.office_id::text as office
          from charge_outcomes o join charges h on h.id = o.charge_id join cases k on k.id = h.case_id
          where o.outcome <> 'pending' and app.edtf_lower(o.decided_on) between $1 and $2 and h.voided_at is null)`,
      'of_clients as materialized (select d.*, c.id as client_id, 1 as n from decided d join clients c on c.person_id = d.accused_person_id)',
      'last as materialized (select distinct on (charge_id) client_id, n, outcome as charge_outcome, article from of_clients order by charge_id, day desc, created_at desc)',
      `exonerated as materialized (select distinct client_id, outcome as exoneration_ground, article, n from of_clients where outcome in ('acquitted', 'terminated_rehabilitating'))`,
    ],
    [
      ofClients('charges_decided', 'last', { own: ['charge_outcome', 'article'] }),
      ofClients('clients_exonerated', 'exonerated', { own: ['exoneration_ground', 'article'], ofPeople: true }),
      asTheyAre('perpetrators_convicted', bySets(`(select distinct on (charge_id) 1 as n, office, article from decided where perpetrator_id is not null and outcome = 'convicted' order by charge_id) k`, ['office', 'article'])),
    ],
  ),
};

/** Goals that were achieved in the period, once. */
export const goals: ByHand = {
  name: 'goals of justice',
  counts: ['goals_achieved', 'victims_recognised'],
  sql: statementOf(
    [
      `achieved as materialized (select distinct case_id, goal from justice_goals where status = 'achieved' and voided_at is null and app.edtf_lower(stated_on) between $1 and $2)`,
      `recognised as materialized (select distinct k.client_id, 1 as n from achieved a join case_clients k on k.case_id = a.case_id where a.goal = 'victim_recognition')`,
    ],
    [
      asTheyAre('goals_achieved', bySets('(select 1 as n, k.office_id::text as office, a.goal from achieved a join cases k on k.id = a.case_id) k', ['office', 'goal'])),
      ofClients('victims_recognised', 'recognised', { ofPeople: true }),
    ],
  ),
};

const INVESTIGATED = `'pre_trial_check', 'investigation', 'indictment'`;

/** Complaints of torture of the period, and how far they have come by its end. */
export const complaints: ByHand = {
  name: 'complaints_of_torture',
  counts: ['complaints_of_torture'],
  sql: statementOf(
    [
      `complained as materialized (
        select k.id as case_id, k.office_id::text as office from cases k join proceedings r on r.case_id = k.id
          where k.kind = 'torture_complaint' and r.voided_at is null and r.stage in ('complaint', 'registration') group by k.id having min(r.opened_lower) between $1 and $2)`,
      `moved as (
        select r.case_id, max(case
            when r.stage = 'first_instance' or r.outcome = 'sent_to_court' and app.edtf_lower(r.closed_on) <= $2 then 2
            when r.stage in (${INVESTIGATED}) or r.outcome = 'investigation_opened' and app.edtf_lower(r.closed_on) <= $2 then 1 else 0 end) as far
          from complained c join proceedings r on r.case_id = c.case_id where r.voided_at is null and r.opened_lower <= $2 group by r.case_id)`,
      `convicted as (
        select distinct case_id from (
          select distinct on (o.charge_id) h.case_id, o.outcome from complained c join charges h on h.case_id = c.case_id join charge_outcomes o on o.charge_id = h.id
            where h.voided_at is null and h.perpetrator_id is not null and app.edtf_lower(o.decided_on) <= $2
            order by o.charge_id, app.edtf_lower(o.decided_on) desc, o.created_at desc) last where outcome = 'convicted')`,
      `came as materialized (
        select c.office, case when v.case_id is not null then 3 else coalesce(m.far, 0) end as far from complained c left join moved m on m.case_id = c.case_id left join convicted v on v.case_id = c.case_id)`,
    ],
    [
      asTheyAre('complaints_of_torture', bySets('(select 1 as n, office from came) k', ['office'])),
      asTheyAre('complaints_of_torture', `select 'reached' as dimensions, s.reached as key, count(*)::int as units, count(*)::int as people, null as amount
        from came c join (values ('complained', 0), ('investigated', 1), ('in_court', 2), ('convicted', 3)) s (reached, at) on s.at <= c.far group by 2`),
    ],
  ),
};
