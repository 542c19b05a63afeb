import { dimensionOf, type Filters, willing } from './figures-statement';
import type { Indicator } from './indicator';
import type { Reach, Trace } from './traces';

const IN_MY_CASES = `exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = k.id
  and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))`;

const I_CARE_FOR = `exists (select from client_assignments ca where ca.client_id = c.id and ca.user_id = (select app.actor()) and ca.role = 'care'
  and (select current_date) between ca.starts_on and ca.ends_on)`;

/**
 * What an indicator counts, as rows that are opened by their codes: the same facts, read as whoever asks. He is shown what he may see of them; what he
 * may not, is not there. $1 first day, $2 last day, $3 after which unit or null, $4 how many at most, $5… values of the filters.
 * Rows: `id` (of the unit), `caseId`, `caseCode`, `clientId`, `clientCode`, and `seen` (how many there are in all); one without `id` where the page is empty.
 * @throws RangeError for a dimension that the indicator has not
 */
export function rowsStatement(indicator: Indicator, { table, caseId, clientId }: Trace, reach: Reach, filters: Filters = {}): { text: string; values: (readonly string[])[] } {
  const names = Object.keys(filters).sort();
  const filtered = names.map(name => dimensionOf(indicator, name));
  const where = ['$1::date <= $2::date', 'not f.refused', ...filtered.map(({ sql, several }, at) => (several ? `${sql} && $${at + 5}::text[]` : `${sql} = any ($${at + 5}::text[])`))];
  const ofClients = filtered.some(({ sql }) => /\b[cp]\./.test(sql));
  const text = `with facts as (${willing(indicator)}),
  units as (select distinct f.unit from facts f${ofClients ? ' join clients c on c.id = f.client_id join persons p on p.id = c.person_id' : ''} where ${where.join(' and ')}),
  visible as materialized (
    select x.id, ${caseId ? 'k.id' : 'null::uuid'} as case_id, ${caseId ? 'k.code' : 'null'} as case_code, ${clientId ? 'c.id' : 'null::uuid'} as client_id, ${clientId ? 'c.code' : 'null'} as client_code
      from units join ${table} x on x.id = units.unit${caseId ? ` join cases k on k.id = ${caseId}` : ''}${clientId ? ` join clients c on c.id = ${clientId}` : ''}
      where ${caseId && reach === 'team' ? IN_MY_CASES : reach === 'care' ? I_CARE_FOR : 'true'})
  select n.seen, v.id, v.case_id as "caseId", v.case_code as "caseCode", v.client_id as "clientId", v.client_code as "clientCode"
    from (select count(*)::int as seen from visible) n
    left join lateral (select * from visible where $3::uuid is null or id > $3::uuid order by id limit $4) v on true
    order by v.id`;
  return { text: text.replaceAll(':from', '$1::date').replaceAll(':until', '$2::date'), values: names.map(name => filters[name]) };
}
