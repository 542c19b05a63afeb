import type { Indicator, Unit } from './indicator';

/** Where a unit stands; over `x`, its row. */
export interface Trace {
  /** Table of the unit. */
  table: string;
  /** Id of the case it belongs to. */
  caseId?: string;
  /** Id of the client it belongs to. */
  clientId?: string;
  /** Own dimensions that hang on what the reader does not read whole: rows are not narrowed by them. */
  blind: readonly string[];
}

/** Units that a row can be opened of. Others are people who are no clients, and colleagues: nobody reads lists of those here. */
const TRACES: Partial<Record<Unit, Omit<Trace, 'blind'>>> = {
  client: { table: 'clients', clientId: 'x.id' },
  service: { table: 'services', clientId: 'x.client_id' },
  case: { table: 'cases', caseId: 'x.id' },
  hearing: { table: 'hearings', caseId: 'x.case_id' },
  document: { table: 'documents', caseId: 'x.case_id' },
  submission: { table: 'document_submissions', caseId: 'x.case_id' },
  filing: { table: 'document_filings', caseId: 'x.case_id' },
  claim: { table: 'claims', caseId: 'x.case_id' },
  goal: { table: 'justice_goals', caseId: 'x.case_id' },
  charge: { table: 'charges', caseId: 'x.case_id' },
  proceeding: { table: 'proceedings', caseId: 'x.case_id' },
  examination: { table: 'examinations', clientId: 'x.examined_id' },
  entry: { table: 'log_entries', caseId: 'x.case_id' },
  training: { table: 'trainings' },
};

/** Tables of which a director reads every row that is not walled off: headers. */
const HEADERS: readonly string[] = ['cases', 'proceedings', 'assignments', 'offices', 'role_grants', 'trainings', 'grants'];

/**
 * Tables of which whoever works with a case or a client reads all that belongs to it. What is missing from this list is read by fewer (care, clinical
 * files, what things cost), so that a reader could not tell "there is none" from "it is not for me".
 */
const OF_THE_TEAM: readonly string[] = [
  ...HEADERS, 'acts', 'attendances', 'awards', 'case_clients', 'case_closures', 'charge_outcomes', 'charges', 'claims', 'client_merges', 'clients', 'consents', 'consent_refusals', 'consent_withdrawals',
  'deadlines', 'document_filings', 'document_reviews', 'document_submissions', 'document_writers', 'documents', 'enforcement_steps', 'events', 'examinations', 'hearings', 'injuries', 'involvements', 'justice_goals',
  'log_entries', 'payments', 'perpetrators', 'persons', 'repayments', 'services', 'tasks',
];

/** Tables of which whoever cares for a client reads all that belongs to him. */
const OF_CARE: readonly string[] = ['clients', 'persons', 'client_merges', 'services', 'service_costs', 'grants', 'offices'];

/** Of whom the rows behind a number are: of all cases, by their headers; of cases and clients that one works with; of clients whom one cares for. */
export type Reach = 'headers' | 'team' | 'care';

const READABLE: Readonly<Record<Reach, readonly string[]>> = { headers: HEADERS, team: OF_THE_TEAM, care: OF_CARE };

/** @returns null where no row behind this indicator is opened to somebody of that reach */
export function traceOf({ unit, facts }: Indicator, reach: Reach): Trace | null {
  const trace = TRACES[unit];
  const readable = READABLE[reach];
  const needed = readable.includes('service_costs') ? facts : facts.replaceAll('left join service_costs', '');
  if (!trace || ![trace.table, ...tablesOf(needed)].every(table => readable.includes(table))) return null;
  return { ...trace, blind: needed === facts ? [] : OF_COSTS };
}

/** Own dimensions of services that are looked up in what they cost. */
const OF_COSTS: readonly string[] = ['grant', 'currency'];

/** Tables that are read. A word too many only closes. */
const tablesOf = (sql: string): string[] => {
  const own = new Set([...sql.matchAll(/\b([a-z_]+) as (?:not )?(?:materialized )?\(/g)].map(([, name]) => name));
  return [...sql.matchAll(/(?<!:)\b(?:from|join)\s+(?:lateral\s+)?(?!lateral\b)([a-z_.]+)/g)].map(([, table]) => table).filter(table => !own.has(table));
};
