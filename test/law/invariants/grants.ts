import { PRIVILEGE, type Rule } from './rule';

const GRANT = `insert into donors (name) values ('Д') on conflict do nothing;
  insert into grants (donor_id, name, currency, amount, starts_on, ends_on, service_types) select id, 'Г', 'USD', 100, '2026-06-01', '2026-06-30', '{transport,medicines}' from donors limit 1`;
const BILLED = '(select id from grants order by id limit 1)';
const line = (amount: number, types = '{transport}') => `insert into budget_lines (grant_id, name, service_types, purposes, amount, position) values (${BILLED}, 'С', '${types}', '{travel}', ${amount}, 1)`;
const LINE = '(select id from budget_lines order by id limit 1)';
const paid = (purpose = 'travel', on = '2026-06-10') => `insert into grant_costs (grant_id, line_id, purpose, amount, currency, incurred_on) values (${BILLED}, ${LINE}, '${purpose}', 5, 'USD', '${on}')`;
const DELIVERED = `insert into services (client_id, type, planned_on) values (:client, 'transport', '2026-05');
  insert into service_changes (service_id, client_id, state, occurred_on) select id, client_id, 'delivered', '2026-06-10' from services where client_id = :client`;
const billed = (to: string) => `insert into service_costs (service_id, client_id, amount, currency, payer, grant_id, line_id, incurred_on)
  select id, client_id, 10, 'USD', 'grant', ${BILLED}, ${to}, '2026-06-10' from services where client_id = :client`;
const CLOSED = `insert into grant_closings (grant_id, through) values (${BILLED}, '2026-06-15')`;

export const GRANTS: readonly Rule[] = [
  { invariant: 22, act: 'a service billed to a line for other services', refusedBy: 'line_pays_for_that', as: 'lawyer', before: `${DELIVERED}; ${GRANT}; ${line(50, '{medicines}')}`, sql: billed(LINE), without: 'drop trigger refuse_billing on service_costs' },
  { invariant: 22, act: 'a line of another grant billed', refusedBy: 'line_is_of_its_grant', as: 'lawyer', before: `${DELIVERED}; ${GRANT}; ${line(50)}; ${GRANT}`, sql: billed(LINE).replace(BILLED, '(select id from grants order by id desc limit 1)'), without: 'drop trigger refuse_billing on service_costs; alter table service_costs drop constraint service_costs_line_id_grant_id_fkey' },
  { invariant: 22, act: 'another cost on a day on which the grant did not run', refusedBy: 'grant_was_running_on_that_day', as: 'owner', before: `${GRANT}; ${line(50)}`, sql: paid('travel', '2026-07-01'), without: 'drop trigger refuse_cost on grant_costs' },
  { invariant: 22, act: 'lines that are more than their grant', refusedBy: 'lines_stay_within_the_grant', as: 'owner', before: `${GRANT}; ${line(60)}`, sql: line(40.01), without: 'drop trigger refuse_line on budget_lines' },
  { invariant: 22, act: 'a grant made smaller than its lines', refusedBy: 'lines_stay_within_the_grant', as: 'owner', before: `${GRANT}; ${line(60)}`, sql: `update grants set amount = 59.99 where id = ${BILLED}`, without: 'drop trigger keep_budget on grants' },
  { invariant: 25, act: 'a line voided under what it has paid', refusedBy: 'line_keeps_what_it_has_paid', as: 'owner', before: `${GRANT}; ${line(50)}; ${paid()}`, sql: `update budget_lines set voided_at = now(), voided_by = :lawyer, void_reason = 'budget_revised'`, without: 'drop trigger keep_line on budget_lines' },
  { invariant: 25, act: 'a line deleted', refusedBy: PRIVILEGE, as: 'supervisor', before: `${GRANT}; ${line(50)}`, sql: 'delete from budget_lines', without: 'grant delete on budget_lines to tirek_app; create policy forgets on budget_lines for delete to tirek_app using (true)' },
  { invariant: 33, act: 'a cost of days that were handed in to the donor', refusedBy: 'period_was_handed_in', as: 'lawyer', before: `${DELIVERED}; ${GRANT}; ${CLOSED}`, sql: billed('null'), without: 'drop trigger refuse_billing on service_costs' },
  { invariant: 33, act: 'a cost voided after its days were handed in', refusedBy: 'period_was_handed_in', as: 'lawyer', before: `${DELIVERED}; ${GRANT}; ${billed('null')}; ${CLOSED}`, sql: `update service_costs set voided_at = now(), voided_by = :lawyer, void_reason = 'refunded'`, without: 'drop trigger refuse_billing on service_costs' },
  { invariant: 33, act: 'another cost of days that were handed in', refusedBy: 'period_was_handed_in', as: 'owner', before: `${GRANT}; ${line(50)}; ${CLOSED}`, sql: paid(), without: 'drop trigger refuse_cost on grant_costs' },
];
