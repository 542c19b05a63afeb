import { type Fact, find, first, grantOf, hundredths, delivered, type Reference, text, whole, within } from './facts';

const peopleInCare: Reference = (at, period) =>
  delivered(at, period).map(row => ({ unit: text(row.client_id), clientId: text(row.client_id), item: text(row.id), amount: whole(1), own: { service_type: text(row.type), grant: grantOf(at, row) } }));

const costsOfCare: Reference = (at, period) =>
  at.service_costs
    .filter(({ voided_at, incurred_on }) => voided_at === null && within(period, first(incurred_on)))
    .map((row): Fact => ({
      unit: text(row.client_id), clientId: text(row.client_id), item: text(row.id), amount: hundredths(row.amount),
      own: { currency: text(row.currency), service_type: text(find(at.services, row.service_id).type), payer: text(row.payer), grant: text(row.grant_id ?? 'none') },
    }));

export const OF_CARE: Record<string, Reference> = {
  clients_by_service: peopleInCare,
  services_per_person: peopleInCare,
  costs_of_services: costsOfCare,
  cost_per_person: costsOfCare,

  well_being_change: (at, period) =>
    at.clients.flatMap(({ id }) => {
      const answered = at.assessments
        .filter(row => row.client_id === id && row.instrument === 'who_5' && row.score !== null && row.voided_at === null && first(row.taken_on)! <= period.until)
        .sort((a, b) => (`${first(a.taken_on)} ${a.id}` < `${first(b.taken_on)} ${b.id}` ? -1 : 1));
      const [earliest, latest] = [answered[0], answered.at(-1)!];
      if (answered.length < 2 || first(latest.taken_on)! < period.from) return [];
      return [{ unit: text(id), clientId: text(id), amount: whole(Number(latest.score) - Number(earliest.score)), own: {} }];
    }),

  victims_documented: (at, period) =>
    at.acts.flatMap(act => {
      const event = find(at.events, act.event_id);
      if (act.voided_at !== null || event.voided_at !== null || !within(period, first(event.happened_on))) return [];
      return [{ unit: text(act.victim_id), clientId: text(act.victim_id), own: { act_kind: text(act.kind), mass_event: event.mass ? text(event.id) : 'none' } }];
    }),
};
