import { officeDay } from '#libs/law/office-day';
import { dayOf, delivered, find, first, last, office, ofTheBooks, type Reference, text, within } from './facts';
import type { Row } from './organisation-of-chance';

const without = (column: string): Reference => (at, period) =>
  ofTheBooks(at, period).filter(({ person_id }) => find(at.persons, person_id)[column] === null).map(({ id }) => ({ unit: text(id), clientId: text(id), own: {} }));

const service = (row: Row) => ({ unit: text(row.id), clientId: text(row.client_id), own: { service_type: text(row.type) } });

export const OF_QUALITY: Record<string, Reference> = {
  clients_without_birth_year: without('birth_year'),
  clients_without_gender: without('gender'),
  clients_without_region: without('region'),
  clients_without_consent: (at, period) => ofTheBooks(at, period).filter(({ id }) => !at.consents.some(({ client_id }) => client_id === id)).map(({ id }) => ({ unit: text(id), clientId: text(id), own: {} })),

  cases_without_next_step: (at, { until }) =>
    at.cases
      .filter(({ id, open, opened_on }) => open === true && first(opened_on)! <= until
        && !at.hearings.some(row => row.case_id === id && row.status === 'scheduled')
        && !at.tasks.some(row => row.case_id === id && row.ending === null)
        && !at.deadlines.some(row => row.case_id === id && row.outcome === null)
        && !at.enforcement_steps.some(row => row.case_id === id && row.ending === null))
      .map(({ id, office_id, kind }) => ({ unit: text(id), own: { office: text(office_id), case_kind: text(kind) } })),

  hearings_without_outcome: (at, period) =>
    at.hearings
      .filter(({ status, starts_at }) => status === 'scheduled' && within(period, dayOf(starts_at)) && new Date(text(starts_at)) < new Date())
      .map(row => ({ unit: text(row.id), own: { office: office(at, row), case_kind: text(find(at.cases, row.case_id).kind) } })),

  services_without_outcome: (at, period) =>
    at.services.filter(({ state, due_on }) => (state === 'planned' || state === 'referred') && due_on !== null && within(period, text(due_on)) && text(due_on) < officeDay(undefined, new Date())).map(service),

  services_without_cost: (at, period) => delivered(at, period).filter(({ id }) => !at.service_costs.some(cost => cost.service_id === id && cost.voided_at === null)).map(service),

  examinations_without_finding: (at, period) =>
    at.examinations
      .filter(({ event_id, done_on, finding }) => find(at.events, event_id).voided_at === null && finding === null && within(period, last(done_on)))
      .map(row => ({ unit: text(row.id), clientId: text(row.examined_id), own: { examination_kind: text(row.kind) } })),
};
