import { find, first, type Period, type Reference, text, within } from './facts';
import type { Organisation, Row } from './organisation-of-chance';

const STAGES = ['complained', 'investigated', 'in_court', 'convicted'];

/** How far a complaint had come: the place of its stage. */
function reached(at: Organisation, { id }: Row, { until }: Period): number {
  const steps = at.proceedings.filter(row => row.case_id === id && row.voided_at === null && first(row.opened_on)! <= until);
  const ended = (row: Row) => row.closed_on !== null && first(row.closed_on)! <= until;
  const isConvicted = at.charges.some(charge => {
    if (charge.case_id !== id || charge.voided_at !== null || charge.perpetrator_id === null) return false;
    const outcomes = at.charge_outcomes.filter(row => row.charge_id === charge.id && row.decided_on !== null && first(row.decided_on)! <= until);
    return outcomes.sort((a, b) => (`${first(a.decided_on)}${a.created_at}` < `${first(b.decided_on)}${b.created_at}` ? -1 : 1)).at(-1)?.outcome === 'convicted';
  });
  if (isConvicted) return 3;
  if (steps.some(row => row.stage === 'first_instance' || (row.outcome === 'sent_to_court' && ended(row)))) return 2;
  return steps.some(row => ['pre_trial_check', 'investigation', 'indictment'].includes(text(row.stage)) || (row.outcome === 'investigation_opened' && ended(row))) ? 1 : 0;
}

export const OF_COURTS: Record<string, Reference> = {
  complaints_of_torture: (at, period) =>
    at.cases.flatMap(one => {
      const complaints = at.proceedings.filter(row => row.case_id === one.id && row.voided_at === null && ['complaint', 'registration'].includes(text(row.stage)));
      const began = complaints.map(({ opened_on }) => first(opened_on)!).sort()[0];
      if (one.kind !== 'torture_complaint' || !began || !within(period, began)) return [];
      return STAGES.slice(0, reached(at, one, period) + 1).map(stage => ({ unit: text(one.id), own: { office: text(one.office_id), reached: stage } }));
    }),

  victims_recognised: (at, period) =>
    at.justice_goals
      .filter(({ goal, status, voided_at, stated_on }) => goal === 'victim_recognition' && status === 'achieved' && voided_at === null && within(period, first(stated_on)))
      .flatMap(({ case_id }) => at.case_clients.filter(row => row.case_id === case_id))
      .map(({ client_id }) => ({ unit: text(client_id), clientId: text(client_id), own: {} })),

  clients_exonerated: (at, period) =>
    at.charge_outcomes.flatMap(({ charge_id, outcome, decided_on }) => {
      const charge = find(at.charges, charge_id);
      const client = at.clients.find(({ person_id }) => person_id === charge.accused_person_id);
      if (!client || charge.voided_at !== null || !['acquitted', 'terminated_rehabilitating'].includes(text(outcome)) || !within(period, first(decided_on))) return [];
      return [{ unit: text(client.id), clientId: text(client.id), own: { exoneration_ground: text(outcome), article: text(charge.article) } }];
    }),
};

