import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { copy, type Value } from './copy';

const MADE = 'created_by, created_at';
const COLUMNS = {
  data_keys: `id, scope, office_id, client_id, wrapped, ${MADE}`,
  persons: `id, key_id, names, birth_date, birth_year, gender, region, phones, address, ${MADE}`,
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
  charges: `id, case_id, proceeding_id, key_id, code_edition, article, part, particulars, outcome, ${MADE}`,
  hearings: `id, case_id, proceeding_id, key_id, starts_at, courtroom, judge, purpose, status, outcome, note, ${MADE}`,
  log_entries: `id, case_id, key_id, kind, occurred_on, text, minutes, author_id, written_as, ${MADE}`,
  log_tokens: 'entry_id, case_id, scheme, tokens',
  audit_entries: 'id, at, actor_id, act, subject, subject_id, case_id, client_id',
} as const;

type Table = keyof typeof COLUMNS;
const SILENT: readonly Table[] = ['data_keys', 'name_tokens', 'client_persons', 'log_tokens', 'audit_entries'];
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
      id: uuidv7({ msecs: Number(at) }), at, actor_id: actor, act: 'insert', subject: table, subject_id: id ?? caseId,
      case_id: caseId ?? (table === 'cases' ? id : null), client_id: clientId ?? (table === 'clients' ? id : null),
    });
  }
}
