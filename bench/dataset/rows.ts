import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { copy, type Value } from './copy';

const MADE = 'created_by, created_at';
const COLUMNS = {
  data_keys: `id, scope, office_id, client_id, enquiry_id, clinical_client_id, wrapped, ${MADE}`,
  persons: `id, key_id, names, birth_date, birth_year, gender, region, disabilities, vulnerabilities, phones, address, ${MADE}`,
  name_tokens: 'token, person_id',
  clients: `id, code, office_id, person_id, key_id, kind, taken_on, referral_source, ${MADE}`,
  client_persons: 'client_id, person_id',
  client_assignments: `id, client_id, user_id, role, starts_on, ends_on, ${MADE}`,
  representations: `id, client_id, person_id, key_id, basis, starts_on, ${MADE}`,
  cases: `id, code, office_id, key_id, kind, opened_on, open, next_hearing_at, ${MADE}`,
  case_narratives: `case_id, key_id, title, summary, ${MADE}`,
  case_clients: `case_id, client_id, ${MADE}`,
  assignments: `id, case_id, user_id, role, starts_on, ${MADE}`,
  case_closures: `id, case_id, key_id, reason, note, approved_by, closed_on, ${MADE}`,
  proceedings: `id, case_id, stage, body_id, number, opened_on, closed_on, outcome, ${MADE}`,
  perpetrators: `id, case_id, key_id, kind, service, rank, description, ${MADE}`,
  charges: `id, case_id, proceeding_id, key_id, accused_person_id, perpetrator_id, code_edition, article, part, particulars, outcome, decided_on, ${MADE}`,
  charge_outcomes: 'case_id, charge_id, outcome, decided_on, superseded_at, created_by, created_at',
  hearings: `id, case_id, proceeding_id, key_id, starts_at, courtroom, judge, purpose, status, outcome, postponement_reason, next_not_set, note, ${MADE}`,
  attendances: `id, case_id, hearing_id, user_id, role, ${MADE}`,
  justice_goals: `id, case_id, key_id, goal, status, stated_on, position, ${MADE}`,
  claims: `id, case_id, client_id, key_id, form, damage, sought, currency, filed_on, ${MADE}`,
  awards: `id, case_id, claim_id, chain_id, position, key_id, effect, amount, currency, decided_on, in_force_on, ${MADE}`,
  payments: `id, case_id, claim_id, award_id, chain_id, payee_person_id, key_id, amount, currency, paid_on, ${MADE}`,
  repayments: `id, case_id, payment_id, key_id, amount, repaid_on, reason, ${MADE}`,
  documents: `id, case_id, key_id, kind, language, title, state, ${MADE}`,
  document_versions: `id, document_id, case_id, key_id, number, content, digest, ${MADE}`,
  document_writers: 'document_id, case_id, user_id, wrote_as, created_at',
  document_submissions: `id, document_id, case_id, key_id, version_id, reviewer_id, ${MADE}`,
  document_reviews: `id, submission_id, document_id, case_id, key_id, verdict, reason, ${MADE}`,
  document_filings: `id, document_id, case_id, key_id, version_id, filed_on, ${MADE}`,
  tasks: `id, case_id, key_id, assignee_id, text, due_on, ${MADE}`,
  events: `id, case_id, office_id, key_id, happened_on, region, place_kind, ${MADE}`,
  acts: `id, event_id, case_id, key_id, victim_id, kind, happened_on, ${MADE}`,
  examinations: `id, event_id, case_id, key_id, examined_id, kind, examiner_kind, requested_on, refused_on, refusal_reason, ground, ground_on, done_on, finding, ${MADE}`,
  services: `id, client_id, type, state, planned_on, due_on, quantity, unit, outcome_on, reason, payer, grant_id, ${MADE}`,
  service_costs: `id, service_id, client_id, amount, currency, payer, grant_id, incurred_on, ${MADE}`,
  assessments: `id, client_id, key_id, instrument, taken_on, answers, score, ${MADE}`,
  consents: `id, client_id, key_id, purpose, giver, given_on, means, ${MADE}`,
  consent_refusals: `id, client_id, purpose, refused_by, ${MADE}`,
  enquiries: `id, office_id, key_id, received_at, channel, topic, region, gender, birth_year, names, outcome, visitor_id, ${MADE}`,
  enquiry_outcomes: `id, enquiry_id, key_id, kind, colleague_id, ${MADE}`,
  trainings: `id, office_id, key_id, kind, topic, title, language, region, held_on, ${MADE}`,
  trainers: `id, training_id, participant_id, trained_at_id, ${MADE}`,
  training_sessions: `id, training_id, key_id, held_on, minutes, region, attendance_taken_at, ${MADE}`,
  participants: `id, office_id, key_id, name, region, gender, birth_year, ${MADE}`,
  participations: `id, training_id, participant_id, ${MADE}`,
  session_attendances: `session_id, training_id, participant_id, ${MADE}`,
  log_entries: `id, case_id, key_id, kind, occurred_on, text, minutes, author_id, written_as, ${MADE}`,
  log_tokens: 'entry_id, case_id, scheme, tokens',
  audit_entries: 'id, at, actor_id, act, subject, subject_id, case_id, client_id',
} as const;

type Table = keyof typeof COLUMNS;
const SILENT: readonly Table[] = ['data_keys', 'name_tokens', 'client_persons', 'log_tokens', 'charge_outcomes', 'document_writers', 'audit_entries'];
const NAMES = Object.fromEntries(Object.entries(COLUMNS).map(([table, columns]) => [table, columns.split(', ')]));

/** Rows on their way into the database. Whatever the product's triggers would audit is audited here. */
export class Rows {
  private readonly waiting = new Map<Table, Value[][]>();

  add(table: Table, row: Record<string, Value>): void {
    const rows = this.waiting.get(table) ?? [];
    this.waiting.set(table, rows);
    rows.push(NAMES[table].map(column => row[column] ?? null));
    if (!SILENT.includes(table)) this.audit(table, row);
  }

  /** Writes them and forgets them; a heap holds log entries by the time they were written, whatever their case. */
  async write(db: Client): Promise<void> {
    const written = NAMES.log_entries.indexOf('created_at');
    this.waiting.get('log_entries')?.sort((a, b) => Number(a[written]) - Number(b[written]));
    for (const [table, rows] of this.waiting) await copy(db, table, COLUMNS[table], rows);
    this.waiting.clear();
  }

  private audit(table: Table, row: Record<string, Value>): void {
    const { id, case_id: caseId, client_id: clientId, created_at: at, created_by: actor } = row;
    this.add('audit_entries', {
      id: uuidv7({ msecs: Number(at) }), at, actor_id: actor, act: 'insert', subject: table, subject_id: id ?? caseId ?? row.session_id,
      case_id: caseId ?? (table === 'cases' ? id : null), client_id: clientId ?? (table === 'clients' ? id : null),
    });
  }
}

/** A column of several texts. */
export const arrayOf = (values: readonly string[]): string => `{${values.join(',')}}`;
