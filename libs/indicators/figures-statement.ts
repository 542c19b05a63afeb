import { DIMENSIONS, type DimensionName } from './dimensions';
import { CURRENCY, LEFT_OUT } from './counted-row';
import type { Indicator, Unit } from './indicator';
import { isMoney } from './measure';
import { tablesSql, talliesOf, tallySql } from './tally';

/** One dimension of one indicator, wherever it is declared. */
export interface DimensionOf {
  name: string;
  /** Each unit has one value of it, and no other. */
  partition: boolean;
  /** Over `f`, a fact; `c`, its client; `p`, his person. */
  sql: string;
  /** `sql` is an array of values. */
  several?: true;
  values?: readonly string[];
  words?: string;
  /** Stages one after another: each unit stands in the first of the values, and in those that it reached. */
  stages?: true;
}

/** Everything it may be broken down by. The currency of money is in every table, and no choice. */
export const dimensionNames = (indicator: Indicator): string[] => [...indicator.dimensions, ...Object.keys(indicator.own ?? {})];

/** @throws RangeError when the indicator is not broken down by it */
export function dimensionOf(indicator: Indicator, name: string): DimensionOf {
  if (name === CURRENCY && isMoney(indicator.measure)) return { name, partition: true, sql: `f.${CURRENCY}` };
  const own = indicator.own?.[name];
  if (own) return { partition: !PEOPLE.includes(indicator.unit), ...own, name, sql: `f.${own.column}` };
  if (!indicator.dimensions.includes(name as DimensionName)) throw new RangeError(`${indicator.code} by ${name}`);
  return { ...DIMENSIONS[name as DimensionName], name };
}

/** Met in several facts: somebody came for several services, so their types are no partition of people. */
const PEOPLE: readonly Unit[] = ['client', 'participant', 'visitor'];

/** Narrows what is counted: values by dimension, of which a unit has at least one of each. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/**
 * One statement that counts units by each of the combinations of dimensions asked for, an empty one meaning all of them.
 * $1 first day, $2 last day, $3… values of the filters.
 * Rows: `dimensions` (their names, joined by a comma), `key` (text[]), `units`, `people` (whom they are about), `amount` (text, what is measured), `sum` (text, of what a share is told);
 * and one of how many clients are left out, who said no to statistics.
 * @throws RangeError for a dimension that the indicator has not
 */
export function figuresStatement(indicator: Indicator, tables: readonly (readonly string[])[], filters: Filters = {}): { text: string; values: (readonly string[])[] } {
  const filtered = Object.keys(filters).sort().map(name => dimensionOf(indicator, name));
  const where = ['not f.refused', ...filtered.map(({ sql, several }, at) => (several ? `${sql} && $${at + 3}::text[]` : `${sql} = any ($${at + 3}::text[])`))];
  const asked = tables.map(names => names.map(name => dimensionOf(indicator, name)));
  const narrowedByClient = filtered.some(({ sql }) => !sql.startsWith('f.'));
  const from = `from facts f${narrowedByClient ? ' join clients c on c.id = f.client_id join persons p on p.id = c.person_id' : ''} where ${where.join(' and ')}`;
  const tallies = talliesOf(indicator, asked);

  const text = `with ${[`facts as materialized (${willing(indicator)})`, ...tallies.map(tally => `${tally.name} as (${tallySql(indicator, tally, from, filters)})`)].join(',\n')}
${tallies.flatMap(tally => tablesSql(indicator, tally)).join('\nunion all\n')}
union all select '${LEFT_OUT}', '{}', count(distinct client_id)::int, count(distinct client_id)::int, null, null from facts where refused and $1::date <= $2::date`
    .replaceAll(':from', '$1::date')
    .replaceAll(':until', '$2::date');
  return { text, values: Object.keys(filters).sort().map(name => filters[name]) };
}

/** The facts, and of each whether the client whom it is about said no to statistics: the one place where that is asked, whatever is counted. */
export const willing = ({ facts, unit, people, dimensions }: Indicator): string =>
  people === 'client_id' || unit === 'client' || dimensions.length > 0
    ? `select f.*, coalesce(f.client_id in (select r.client_id from app.statistics_refusals r), false) as refused from (${facts}) f`
    : `select f.*, false as refused, null::uuid as client_id from (${facts}) f`;
