import { Statement } from '../database/statement';
import type { RecordEntryDto } from './record-entry.dto';
import type { RecordFilters } from './record-entry.dto';

const MOMENT = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const COLUMNS = `e.id, ${MOMENT('e.at')} as at, e.actor_id as "actorId", e.act, e.subject as part,
  (select c.code from cases c where c.id = e.case_id) as "caseCode"`;

const NEWEST_FIRST = `($2::timestamptz is null or (e.at, e.id) < ($2::timestamptz, $3::uuid)) order by e.at desc, e.id desc limit $4`;

/** Who looked at a case and who changed it. $1 the case, $2/$3 keys of the one before or null, $4 how many. */
export const RECORD_OF_CASE = new Statement<RecordEntryDto>(
  'record-of-case',
  `select ${COLUMNS} from audit_entries e where e.case_id = $1 and ${NEWEST_FIRST}`,
);

/** The same of a client: of his file and of the persons in it, not of his cases. */
export const RECORD_OF_CLIENT = new Statement<RecordEntryDto>(
  'record-of-client',
  `select ${COLUMNS} from audit_entries e
    where (e.client_id = $1 and e.case_id is null
      or e.subject = 'persons' and e.subject_id = any (array(select person_id from client_persons where client_id = $1)))
    and ${NEWEST_FIRST}`,
);

/** Whether I lead a case today. $1 me, $2 the case. */
export const LEADS_CASE = new Statement<object>(
  'leads-case',
  `select from case_access where user_id = $1 and case_id = $2 and role = 'lead'
    and (select current_date) between valid_from and valid_to`,
);

/** Whether I lead a case of a client today. $1 me, $2 the client. */
export const LEADS_CASE_OF_CLIENT = new Statement<object>(
  'leads-case-of-client',
  `select from case_access a join case_clients cc on cc.case_id = a.case_id
    where a.user_id = $1 and cc.client_id = $2 and a.role = 'lead'
      and (select current_date) between a.valid_from and a.valid_to limit 1`,
);

/** Ids of entries grow with time: a day bounds them, and their index finds it. */
const firstIdOf = (day: string) => `(lpad(to_hex(greatest(0, extract(epoch from (${day})::timestamptz) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;

const CONDITIONS: Record<keyof RecordFilters, (value: string) => string> = {
  userId: value => `e.actor_id = ${value}::uuid`,
  officeId: value => `e.actor_id = any (array(select id from users where office_id = ${value}::uuid))`,
  act: value => `e.act = ${value}`,
  from: value => `e.id >= ${firstIdOf(`${value}::date`)}`,
  to: value => `e.id < ${firstIdOf(`${value}::date + 1`)}`,
};

export interface OverviewRow extends RecordEntryDto {
  /** How an export names who acted: by his login. */
  login: string | null;
}

/** The whole record as far as I may see it, newest first: a statement for each combination of filters. */
export function overview(filters: RecordFilters, before: string | null, limit: number): { statement: Statement<OverviewRow>; values: unknown[] } {
  const chosen = (Object.keys(CONDITIONS) as (keyof RecordFilters)[]).filter(name => filters[name] !== undefined);
  const conditions = chosen.map((name, at) => CONDITIONS[name](`$${at + 3}`));
  const sql = `select ${COLUMNS}, (select u.login from users u where u.id = e.actor_id) as login from audit_entries e
    where ${['($1::uuid is null or e.id < $1::uuid)', ...conditions].join(' and ')} order by e.id desc limit $2`;
  return {
    statement: new Statement<OverviewRow>(['overview', ...chosen].join('-'), sql),
    values: [before, limit, ...chosen.map(name => filters[name])],
  };
}

/** Recorded before the first line leaves. $1 who, $2 by which filters. */
export const EXPORTED = new Statement<object>(
  'audit-export',
  `insert into audit_entries (act, subject, subject_id, fields) values ('export', 'audit_entries', $1, $2)`,
);
