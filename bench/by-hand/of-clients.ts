/** What reports tell clients apart by: `p` a person, `c` his client. */
const COLUMNS: Record<string, string> = {
  gender: `coalesce(p.gender, 'unknown')`,
  age: `case when p.birth_year is null then 'unknown' else (array['0-17', '18-24', '25-34', '35-49', '50-64', '65+'])[1 + width_bucket(extract(year from $2::date)::int - p.birth_year, array[18, 25, 35, 50, 65])] end`,
  region: `coalesce(p.region, 'unknown')`,
  office: 'c.office_id::text',
  victim: 'c.kind',
  continuity: `case when c.taken_on_lower < $1::date then 'continuing' else 'new' end`,
};

/** Arrays, of which somebody has several or none. */
const SEVERAL: Record<string, string> = { vulnerability: 'p.vulnerabilities', disability: 'p.disabilities' };

export const OF_CLIENT = [...Object.keys(COLUMNS), ...Object.keys(SEVERAL)];

/** Columns of a client, to be joined as `c` and `p`. */
export const clientColumns = Object.entries({ ...COLUMNS, ...SEVERAL }).map(([name, sql]) => `${sql} as ${name}`).join(', ');

/**
 * Breakdowns of people by what hangs on each: of a relation with a row for each person, `n` units and the columns above.
 * Rows: `dimensions`, `key`, `units`, `people`.
 */
export function byClient(who: string, names: readonly string[] = OF_CLIENT): string {
  return [bySets(who, names.filter(name => name in COLUMNS)), ...names.filter(name => name in SEVERAL).map(name => byEach(who, name))].join('\nunion all ');
}

const byEach = (who: string, name: string) => `select '${name}', v, sum(n)::int, count(*)::int from ${who}, unnest(${name}) v group by v`;

/** The total and a breakdown by each column, in one pass; rows with `n` units. */
export function bySets(from: string, names: readonly string[], { total = true, people = 'count(*)' }: { total?: boolean; people?: string } = {}): string {
  // each bit of the number tells that a column is not grouped by, that of the first column the highest
  const all = 2 ** names.length - 1;
  const cases = names.map((name, at) => `when ${all - 2 ** (names.length - 1 - at)} then '${name}'`).join(' ');
  const sets = [...(total ? ['()'] : []), ...names.map(name => `(${name})`)].join(', ');
  return `select case grouping(${names.join(', ')}) ${cases} else '' end as dimensions, coalesce(${names.join(', ')}) as key, coalesce(sum(n), 0)::int as units, ${people}::int as people
    from ${from} group by grouping sets (${sets})`;
}
