import { PRIVILEGE, type Rule } from './rule';

const SERVICE = `insert into services (client_id, type, planned_on) values (:client, 'transport', '2026-05')`;
const ITS = '(select id from services where client_id = :client)';
const became = (on: string) => `insert into service_changes (service_id, client_id, state, occurred_on) values (${ITS}, :client, 'delivered', '${on}')`;
const DELIVERED = `${SERVICE}; ${became('2026-06-10')}`;
const GRANT = `insert into donors (name) values ('Д') on conflict do nothing; insert into grants (donor_id, name, currency, starts_on, ends_on, service_types) select id, 'Г', 'USD', '2026-06-01', '2026-06-30', '{transport}' from donors limit 1`;
const BILLED = '(select id from grants order by id limit 1)';
const cost = (currency: string, payer: string, grant: string, on = '2026-06-10') =>
  `insert into service_costs (service_id, client_id, amount, currency, payer, grant_id, incurred_on) values (${ITS}, :client, 10, ${currency}, '${payer}', ${grant}, '${on}')`;
const died = (on: string) => `update persons set died_on = '${on}' where id = (select person_id from clients where id = :client)`;
const without = (constraint: string) => `alter table service_costs drop constraint ${constraint}`;

export const CARE: readonly Rule[] = [
  { invariant: 10, act: 'a service passed to another of the family', refusedBy: PRIVILEGE, as: 'lawyer', before: SERVICE, sql: 'update services set client_id = :otherclient where client_id = :client', without: 'grant update (client_id) on services to tirek_app' },
  { invariant: 10, act: 'a service to a relative of nobody', refusedBy: 'service_to_a_relative_names_the_victim', as: 'lawyer', before: `update clients set kind = 'indirect_victim' where id = :client`, sql: SERVICE, without: 'drop trigger refuse_service on services' },
  { invariant: 21, act: 'delivered before it was planned', refusedBy: 'service_is_delivered_after_it_was_planned', as: 'lawyer', before: SERVICE, sql: became('2026-04-30'), without: 'alter table services drop constraint service_is_delivered_after_it_was_planned' },
  { invariant: 21, act: 'delivered to somebody who had died', refusedBy: 'no_service_to_the_dead', as: 'lawyer', before: `${SERVICE}; ${died('2026-05')}`, sql: became('2026-06-01'), without: 'drop trigger refuse_service on services' },
  { invariant: 21, act: 'a death before what he was given', refusedBy: 'death_follows_the_last_service', as: 'lawyer', before: DELIVERED, sql: died('2026-05'), without: 'drop trigger refuse_death on persons' },
  { invariant: 21, act: 'a second outcome', refusedBy: 'service_has_its_outcome', as: 'owner', before: DELIVERED, sql: became('2026-07'), without: 'drop trigger move_service on service_changes' },
  { invariant: 22, act: 'a cost without a currency', refusedBy: 'cost_has_a_currency', as: 'lawyer', before: DELIVERED, sql: cost('null', 'own_funds', 'null'), without: without('cost_has_a_currency') },
  { invariant: 22, act: 'a donor billed without a grant', refusedBy: 'donor_is_billed_through_a_grant', as: 'lawyer', before: DELIVERED, sql: cost(`'USD'`, 'grant', 'null'), without: without('donor_is_billed_through_a_grant') },
  { invariant: 22, act: 'a grant billed on a day on which it did not run', refusedBy: 'grant_was_running_on_that_day', as: 'lawyer', before: `${DELIVERED}; ${GRANT}`, sql: cost(`'USD'`, 'grant', BILLED, '2026-07-01'), without: 'drop trigger refuse_cost on service_costs' },
  { invariant: 22, act: 'a grant cut short before what it has paid', refusedBy: 'grant_keeps_what_it_has_paid', as: 'owner', before: `${DELIVERED}; ${GRANT}; ${cost(`'USD'`, 'grant', BILLED)}`, sql: `update grants set ends_on = '2026-06-09'`, without: 'drop trigger keep_grant on grants' },
  { invariant: 22, act: 'a cost of what has not taken place', refusedBy: 'cost_is_of_a_service_that_took_place', as: 'lawyer', before: SERVICE, sql: cost(`'USD'`, 'own_funds', 'null'), without: 'drop trigger refuse_cost on service_costs' },
  { invariant: 22, act: 'a grant foreseen for what it does not pay for', refusedBy: 'grant_pays_for_that_service', as: 'lawyer', before: GRANT, sql: `insert into services (client_id, type, planned_on, payer, grant_id) values (:client, 'legal_advice', '2026-05', 'grant', ${BILLED})`, without: 'drop trigger refuse_foreseen_grant on services' },
  { invariant: 35, act: 'a service billed to two grants', refusedBy: 'service_is_billed_to_one_grant', as: 'lawyer', before: `${DELIVERED}; ${GRANT}; ${GRANT}; ${cost(`'USD'`, 'grant', BILLED)}`, sql: cost(`'EUR'`, 'grant', '(select id from grants order by id desc limit 1)'), without: 'drop index service_is_billed_to_one_grant' },
];
