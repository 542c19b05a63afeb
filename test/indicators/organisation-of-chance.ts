import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { Chance } from '../../bench/dataset/chance';
import { careOf } from './care-of-chance';
import { papersOf } from './papers-of-chance';
import { redressOf } from './redress-of-chance';
import { CASE_KINDS } from '#libs/law/case-kind';
import { SERVICE_STATES } from '#libs/law/care/service-state';
import { SERVICE_TYPES } from '#libs/law/care/service-type';
import { CHARGE_OUTCOMES } from '#libs/law/charge-outcome';
import { CLIENT_KINDS } from '#libs/law/client-kind';
import { CLOSURE_REASONS } from '#libs/law/closure-reason';
import { DISABILITIES } from '#libs/law/disability';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import { ENQUIRY_OUTCOMES } from '#libs/law/enquiry-outcome';
import { ENQUIRY_TOPICS } from '#libs/law/enquiry-topic';
import { GENDERS } from '#libs/law/gender';
import { HEARING_STATUSES } from '#libs/law/hearing-status';
import { LOG_ENTRY_KINDS } from '#libs/law/log-entry-kind';
import { POSTPONEMENT_REASONS } from '#libs/law/postponement-reason';
import { INTERNATIONAL_STAGES, PROCEEDING_STAGES } from '#libs/law/proceeding-stage';
import { PROCEEDING_OUTCOMES } from '#libs/law/proceeding-outcome';
import { JUSTICE_GOAL_STATUSES, JUSTICE_GOALS } from '#libs/law/redress/justice-goal';
import { REGIONS } from '#libs/law/region';
import { PARTICIPATION_ENDINGS } from '#libs/law/trainings/participation-ending';
import { TRAINING_KINDS } from '#libs/law/trainings/training-kind';
import { TRAINING_TOPICS } from '#libs/law/trainings/training-topic';
import { ACT_KINDS } from '#libs/law/violations/act-kind';
import { CONSISTENCIES } from '#libs/law/violations/consistency';
import { EXAMINATION_KINDS } from '#libs/law/violations/examination-kind';
import { VULNERABILITIES } from '#libs/law/vulnerability';

/** One row: what is counted of it, by the names of the columns. */
export type Row = Record<string, string | number | boolean | null | string[]>;

/** Tables of an organisation that never was, by name. */
export type Organisation = Record<string, Row[]>;

/** As much as is needed for each indicator to meet each of its cases; the same seed makes the same organisation, but for its ids. */
export function organisationOfChance(seed: number): Organisation {
  const chance = new Chance(seed);
  const of = <T>(values: readonly T[]) => chance.of(values);
  const maybe = <T>(value: T, probability = 0.8) => (chance.happens(probability) ? value : null);
  const some = <T>(values: readonly T[]) => values.filter(() => chance.happens(0.1));
  const make = (count: number, row: (at: number) => Row): Row[] => Array.from({ length: count }, (_, at) => ({ id: randomUUID(), ...row(at) }));
  const ids = (rows: Row[]) => rows.map(({ id }) => id as string);

  /** Whole, partial and about; a third of them at the turn of a year. */
  const day = () => {
    const year = chance.whole(2023, 2026);
    const full = `${year}-${of(['01-01', '12-31', '06-15', '02-28', '03-01', `${of(['04', '09', '11'])}-${chance.whole(10, 30)}`])}`;
    return chance.happens(0.7) ? full : of([`${year}`, `${year}-0${chance.whole(1, 9)}`, `${year}-2${chance.whole(1, 4)}`, `${year}~`, `${full}~`]);
  };
  const moment = () => `${chance.whole(2023, 2026)}-${of(['01-01', '12-31', '07-10'])}T${of(['00:30', '05:59', '06:00', '17:59', '18:00', '23:30'])}:00Z`;
  const wholeDay = () => `${chance.whole(2023, 2026)}-${of(['01-01', '12-31', '05-05'])}`;
  const voided = () => maybe('2026-01-01T00:00:00Z', 0.1);

  const colleagues = Array.from({ length: 90 }, () => randomUUID());
  const offices = make(3, () => ({}));
  const visitors = Array.from({ length: 180 }, () => ({ visitor_id: randomUUID(), office_id: of(ids(offices)) }));
  const persons = make(160, () => ({ gender: maybe(of(GENDERS)), region: maybe(of(REGIONS)), birth_year: maybe(chance.whole(1940, 2022)), disabilities: some(DISABILITIES), vulnerabilities: some(VULNERABILITIES) }));
  const clients = make(150, at => ({ person_id: persons[at].id, office_id: of(ids(offices)), kind: of(CLIENT_KINDS), taken_on: day() }));
  const cases = make(90, () => ({ office_id: of(ids(offices)), kind: of([...CASE_KINDS, 'torture_complaint', 'torture_complaint', 'torture_complaint']), opened_on: day(), open: chance.happens(0.6) }));
  const proceedings: Row[] = make(400, () => ({ case_id: of(ids(cases)), stage: chance.happens(0.3) ? of(['complaint', 'registration', 'pre_trial_check', 'investigation', 'first_instance']) : of([...PROCEEDING_STAGES, ...INTERNATIONAL_STAGES]), opened_on: day(), outcome: maybe(of(PROCEEDING_OUTCOMES)), closed_on: maybe(day()), voided_at: voided() }));
  for (const row of proceedings) row.origin_id = maybe(of(ids(proceedings)), 0.4);
  const hearings = make(200, () => ({ case_id: of(ids(cases)), status: of(HEARING_STATUSES), starts_at: moment(), postponement_reason: of(POSTPONEMENT_REASONS) }));
  const documents = make(60, () => ({ case_id: of(ids(cases)), kind: of(DOCUMENT_KINDS) }));
  const charges = make(300, () => ({ case_id: of(ids(cases)), accused_person_id: maybe(of(ids(persons))), perpetrator_id: maybe(randomUUID(), 0.4), article: of(['137', '143', '305-1']), voided_at: voided() }));
  const events = make(60, () => ({ mass: chance.happens(0.3), happened_on: day(), voided_at: voided() }));
  const trainings = make(40, () => ({ office_id: of(ids(offices)), kind: of(TRAINING_KINDS), topic: of(TRAINING_TOPICS), region: of(REGIONS), held_on: day(), voided_at: voided() }));
  const trainingSessions = make(50, () => ({ training_id: of(ids(trainings)), attendance_taken_at: maybe('2026-01-01T00:00:00Z', 0.5), voided_at: voided() }));
  const participants = make(80, () => ({ gender: maybe(of(GENDERS)), region: maybe(of(REGIONS)) }));
  for (const row of participants.slice(60)) row.merged_into_id = of(ids(participants.slice(0, 60)));

  const services = make(400, () => ({ client_id: of(ids(clients)), type: of(SERVICE_TYPES), state: of(SERVICE_STATES), planned_on: day(), outcome_on: day(), due_on: maybe(wholeDay()) }));
  const consents = make(160, () => ({ client_id: of(ids(clients)), purpose: of(['statistics', 'care']), given_on: day(), created_at: moment() }));

  return {
    offices, services, consents, ...redressOf(chance, { clients, day, wholeDay, voided }), ...careOf(chance, { clients, services, day, voided }), ...papersOf(chance, { documents, colleagues, moment }),
    consent_withdrawals: consents.filter(() => chance.happens(0.2)).map(({ id, client_id }) => ({ id: randomUUID(), consent_id: id, client_id, withdrawn_at: moment() })),
    consent_refusals: make(15, () => ({ client_id: of(ids(clients)), purpose: of(['statistics', 'care']), refused_at: moment() })),
    acts: make(150, () => ({ event_id: of(ids(events)), victim_id: of(ids(clients)), kind: of(ACT_KINDS), voided_at: voided() })),
    tasks: make(60, () => ({ case_id: of(ids(cases)), ending: maybe('done', 0.5) })),
    deadlines: make(60, () => ({ case_id: of(ids(cases)), outcome: maybe('met', 0.5) })),
    enforcement_steps: make(60, () => ({ case_id: of(ids(cases)), ending: maybe('done', 0.5) })),
    trainers: distinct(make(60, () => { const at = chance.whole(0, 39); return { training_id: trainings[at].id, participant_id: of(ids(participants)), trained_at_id: at ? maybe(trainings[chance.whole(0, at - 1)].id, 0.7) : null }; }), 'training_id', 'participant_id'),
     persons, clients, cases, proceedings, hearings, documents, charges, events, trainings, participants,
    client_merges: make(10, at => ({ from_id: clients[at].id, confirmed_at: maybe('2026-01-01T00:00:00Z', 0.5) })),
    case_clients: distinct(make(140, () => ({ case_id: of(ids(cases)), client_id: of(ids(clients)) })), 'case_id', 'client_id'),
    case_closures: distinct(make(60, () => ({ case_id: of(ids(cases)), reason: of(CLOSURE_REASONS), closed_on: wholeDay(), reopened_at: maybe('2026-02-02T00:00:00Z', 0.3) })), 'case_id', 'reopened_at'),
    attendances: make(150, () => ({ hearing_id: of(ids(hearings)), ...(chance.happens(0.6) ? { user_id: randomUUID() } : { user_id: null, person_id: of(ids(persons)) }) })),
    document_filings: documents.filter(() => chance.happens(0.8)).map(({ id, case_id }) => ({ id: randomUUID(), document_id: id, case_id, filed_on: wholeDay() })),
    log_entries: make(200, () => ({ case_id: of(ids(cases)), kind: of(LOG_ENTRY_KINDS), occurred_on: day() })),
    document_writers: distinct(make(80, () => ({ document_id: of(ids(documents)), user_id: of(colleagues), wrote_as: of(['intern', 'lawyer']), created_at: moment() })), 'document_id', 'user_id'),
    role_grants: make(250, () => ({ user_id: of(colleagues), role: of(['intern', 'intern', 'lawyer', 'supervisor']), starts_on: wholeDay(), ends_on: 'infinity' })),
    enquiries: make(300, () => ({ ...of(visitors), received_at: moment(), topic: of(ENQUIRY_TOPICS), outcome: maybe(of(ENQUIRY_OUTCOMES)), birth_year: maybe(chance.whole(1940, 2022)), gender: maybe(of(GENDERS)), region: maybe(of(REGIONS)) })),
    justice_goals: make(350, at => ({ case_id: of(ids(cases)), goal: of(JUSTICE_GOALS), status: of(JUSTICE_GOAL_STATUSES), stated_on: day(), position: at + 1, voided_at: voided() })),
    charge_outcomes: make(700, at => ({ charge_id: of(ids(charges)), outcome: of(CHARGE_OUTCOMES), decided_on: maybe(day()), created_at: new Date(1_700_000_000_000 + at * 1_000).toISOString(), superseded_at: '2026-03-03T00:00:00Z' })),
    examinations: make(150, () => ({ event_id: of(ids(events)), examined_id: of(ids(clients)), kind: of(EXAMINATION_KINDS), requested_on: day(), refused_on: maybe(day(), 0.3), done_on: maybe(day(), 0.5), finding: maybe(of(CONSISTENCIES)) })),
    training_sessions: trainingSessions,
    session_attendances: distinct(make(120, () => { const session = of(trainingSessions) as Row; return { session_id: session.id, training_id: session.training_id, participant_id: of(ids(participants)) }; }), 'session_id', 'participant_id'),
    participations: distinct(make(150, () => ({ training_id: of(ids(trainings)), participant_id: of(ids(participants)), ending: maybe(of(PARTICIPATION_ENDINGS), 0.2) })), 'training_id', 'participant_id'),
  };
}

export const distinct = (rows: Row[], ...columns: string[]): Row[] => [...new Map(rows.map(row => [columns.map(column => row[column]).join(), row])).values()];

export async function enter(db: Client, organisation: Organisation): Promise<void> {
  for (const [table, rows] of Object.entries(organisation)) {
    const { rows: columns } = await db.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname = any ($2)`,
      [table, [...new Set(rows.flatMap(Object.keys))]],
    );
    const names = columns.map(({ name }) => name).join(', ');
    await db.query(`insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)]);
  }
  await db.query('analyze');
}
