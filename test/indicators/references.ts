import { ASSISTANCE_OF } from '#libs/law/care/assistance';
import type { ServiceType } from '#libs/law/care/service-type';
import { type ProceedingStage, trackOf as trackOfStage } from '#libs/law/proceeding-stage';
import { ageIn } from './counted-by-hand';
import { dayOf, delivered, find, first, grantOf, known, last, lastOfEach, office, type Reference, survivor, text, withActedCases, within } from './facts';
import type { Row } from './organisation-of-chance';
import { OF_CARE } from './references-of-care';
import { generation, OF_COLLEAGUES } from './references-of-colleagues';
import { OF_COURTS } from './references-of-courts';
import { OF_QUALITY } from './references-of-quality';
import { OF_REDRESS } from './references-of-redress';

/** What each indicator counts, as slowly and as plainly as it can be said. */
export const REFERENCES: Record<string, Reference> = {
  ...OF_CARE,
  ...OF_REDRESS,
  ...OF_COURTS,
  ...OF_COLLEAGUES,
  ...OF_QUALITY,

  clients_served: (at, period) => {
    const told = (row: Row, assistance: string) => ({ unit: text(row.client_id), clientId: text(row.client_id), own: { assistance } });
    return [...delivered(at, period).map(row => told(row, ASSISTANCE_OF[row.type as ServiceType])), ...withActedCases(at, period).map(row => told(row, 'legal'))];
  },

  clients_taken_on: (at, period) =>
    at.clients
      .filter(({ id, taken_on }) => within(period, first(taken_on)) && !at.client_merges.some(merge => merge.from_id === id && merge.confirmed_at !== null))
      .map(({ id }) => ({ unit: text(id), clientId: text(id), own: {} })),

  services_delivered: (at, period) => delivered(at, period).map(row => ({ unit: text(row.id), clientId: text(row.client_id), own: { service_type: text(row.type), grant: grantOf(at, row) } })),

  enquiries: (at, period) =>
    at.enquiries
      .filter(({ received_at }) => within(period, dayOf(received_at)))
      .map(({ id, visitor_id, office_id, topic, outcome, birth_year, gender, region }) => ({ unit: text(id), visitorId: text(visitor_id), own: { office: text(office_id), topic: text(topic), outcome: outcome === null ? 'waiting' : text(outcome), gender: known(gender), region: known(region), age: ageIn(period, birth_year) } })),

  cases_opened: (at, period) => at.cases.filter(({ opened_on }) => within(period, first(opened_on))).map(({ id, office_id, kind }) => ({ unit: text(id), own: { office: text(office_id), case_kind: text(kind) } })),

  cases_closed: (at, period) =>
    at.case_closures
      .filter(({ closed_on, reopened_at }) => reopened_at === null && within(period, text(closed_on)))
      .map(row => ({ unit: text(row.case_id), own: { office: office(at, row), closure_reason: text(row.reason) } })),

  hearings_attended: (at, period) =>
    at.hearings
      .filter(({ id, status, starts_at }) => status === 'held' && within(period, dayOf(starts_at)) && at.attendances.some(({ hearing_id, user_id }) => hearing_id === id && user_id !== null))
      .map(row => ({ unit: text(row.id), own: { office: office(at, row), case_kind: text(find(at.cases, row.case_id).kind) } })),

  hearings_postponed: (at, period) =>
    at.hearings
      .filter(({ status, starts_at }) => status === 'postponed' && within(period, dayOf(starts_at)))
      .map(row => ({ unit: text(row.id), own: { office: office(at, row), postponement_reason: text(row.postponement_reason) } })),

  documents_filed: (at, period) =>
    at.document_filings
      .filter(({ filed_on }) => within(period, text(filed_on)))
      .map(row => ({ unit: text(row.id), own: { office: office(at, row), document_kind: text(find(at.documents, row.document_id).kind) } })),

  detention_visits: (at, period) =>
    at.log_entries.filter(({ kind, occurred_on }) => kind === 'detention_visit' && within(period, first(occurred_on))).map(row => ({ unit: text(row.id), own: { office: office(at, row) } })),

  goals_achieved: (at, period) => {
    const reached = at.justice_goals.filter(({ status, voided_at, stated_on }) => status === 'achieved' && voided_at === null && within(period, first(stated_on)));
    // of the same goal of a case only the first time counts
    const firstTimes = reached.filter(goal => !reached.some(other => other.case_id === goal.case_id && other.goal === goal.goal && Number(other.position) < Number(goal.position)));
    return firstTimes.map(row => ({ unit: text(row.id), own: { office: office(at, row), goal: text(row.goal) } }));
  },

  charges_decided: (at, period) => {
    const decided = at.charge_outcomes
      .filter(({ charge_id, outcome, decided_on }) => {
        const charge = find(at.charges, charge_id);
        return charge.voided_at === null && at.clients.some(({ person_id }) => person_id === charge.accused_person_id) && outcome !== 'pending' && within(period, first(decided_on));
      })
      .sort((a, b) => (`${first(a.decided_on)}${a.created_at}` < `${first(b.decided_on)}${b.created_at}` ? -1 : 1));
    return lastOfEach(decided, 'charge_id').map(({ charge_id, outcome }) => {
      const charge = find(at.charges, charge_id);
      const { id } = at.clients.find(({ person_id }) => person_id === charge.accused_person_id)!;
      return { unit: text(charge_id), clientId: text(id), own: { charge_outcome: text(outcome), article: text(charge.article) } };
    });
  },

  perpetrators_convicted: (at, period) =>
    at.charge_outcomes.flatMap(({ charge_id, outcome, decided_on }) => {
      const charge = find(at.charges, charge_id);
      if (charge.voided_at !== null || charge.perpetrator_id === null || outcome !== 'convicted' || !within(period, first(decided_on))) return [];
      return [{ unit: text(charge_id), own: { office: office(at, charge), article: text(charge.article) } }];
    }),

  refusals: (at, period) =>
    at.proceedings
      .filter(({ voided_at, outcome, closed_on }) => voided_at === null && /^(refused_to_register|refused_to_investigate|refusal_upheld|refusal_overturned)$/.test(`${outcome}`) && within(period, first(closed_on)))
      .map(row => ({ unit: text(row.id), own: { office: office(at, row), refusal: text(row.outcome) } })),

  examinations_requested: (at, period) =>
    at.examinations
      .filter(({ event_id, requested_on }) => find(at.events, event_id).voided_at === null && within(period, first(requested_on)))
      .map(row => {
        const state = row.done_on !== null ? 'done' : row.refused_on !== null ? 'refused' : 'waiting';
        return { unit: text(row.id), clientId: text(row.examined_id), own: { examination_kind: text(row.kind), examination_state: state } };
      }),

  examinations_done: (at, period) =>
    at.examinations
      .filter(({ event_id, done_on }) => find(at.events, event_id).voided_at === null && within(period, last(done_on)))
      .map(row => ({ unit: text(row.id), clientId: text(row.examined_id), own: { examination_kind: text(row.kind), finding: known(row.finding) } })),

  trainings_held: (at, period) =>
    at.trainings
      .filter(({ held_on, voided_at }) => voided_at === null && within(period, first(held_on)))
      .map(row => ({ unit: text(row.id), own: { office: text(row.office_id), training_kind: text(row.kind), topic: text(row.topic), region: text(row.region) } })),

  training_participants: (at, period) =>
    at.participations
      .filter(({ ending, training_id, participant_id }) => {
        const { voided_at, held_on } = find(at.trainings, training_id);
        const looked = at.training_sessions.filter(session => session.training_id === training_id && session.voided_at === null && session.attendance_taken_at !== null);
        const seen = at.session_attendances.some(one => one.training_id === training_id && one.participant_id === participant_id && find(at.training_sessions, one.session_id).voided_at === null);
        return ending === null && voided_at === null && within(period, first(held_on)) && (seen || looked.length === 0);
      })
      .map(({ training_id, participant_id }) => {
        const who = survivor(at, participant_id);
        return { unit: text(who.id), own: { gender: known(who.gender), region: known(who.region), training_kind: text(find(at.trainings, training_id).kind), generation: `${Math.min(4, generation(at, find(at.trainings, training_id))!)}` } };
      }),

  cases_active: (at, { until }) => {
    const isClosed = (id: Row[string]) => at.case_closures.some(({ case_id, closed_on, reopened_at }) => case_id === id && text(closed_on) <= until && (reopened_at === null || dayOf(reopened_at) > until));
    return at.cases.filter(({ id, opened_on }) => first(opened_on)! <= until && !isClosed(id)).map(({ id, office_id, kind }) => ({ unit: text(id), own: { office: text(office_id), case_kind: text(kind) } }));
  },

  visitors: (at, period) => at.enquiries.filter(({ received_at }) => within(period, dayOf(received_at))).map(({ visitor_id, office_id, topic }) => ({ unit: text(visitor_id), own: { office: text(office_id), topic: text(topic) } })),

  communications: (at, period) =>
    at.proceedings
      .filter(({ voided_at, stage, opened_on, origin_id }) => voided_at === null && trackOf(stage) === 'international' && within(period, first(opened_on)) && !at.proceedings.some(former => former.id === origin_id && former.voided_at === null && trackOf(former.stage) === 'international'))
      .map(row => ({ unit: text(row.id), own: { office: office(at, row), international_stage: text(row.stage) } })),

  communications_decided: (at, period) =>
    at.proceedings
      .filter(({ voided_at, stage, closed_on, outcome }) => voided_at === null && trackOf(stage) === 'international' && within(period, first(closed_on)) && /admissible|violation|discontinued|implemented/.test(`${outcome}`))
      .map(row => ({ unit: text(row.id), own: { office: office(at, row), un_outcome: text(row.outcome) } })),

  interns_become_lawyers: (at, period) => {
    const starts = (user: Row[string], role: string) => at.role_grants.filter(grant => grant.user_id === user && grant.role === role).map(({ starts_on }) => text(starts_on)).sort();
    const users = [...new Set(at.role_grants.map(({ user_id }) => user_id))];
    return users.filter(user => within(period, starts(user, 'lawyer')[0] ?? null) && starts(user, 'intern')[0] < starts(user, 'lawyer').findLast(day => within(period, day))!).map(user => ({ unit: text(user), own: {} }));
  },

  documents_by_interns: (at, period) =>
    at.document_writers
      .filter(({ wrote_as, created_at }) => wrote_as === 'intern' && within(period, dayOf(created_at)))
      .map(({ document_id }) => ({ unit: text(document_id), own: { office: office(at, find(at.documents, document_id)), document_kind: text(find(at.documents, document_id).kind) } })),
};

const trackOf = (stage: Row[string]) => trackOfStage(stage as ProceedingStage);
