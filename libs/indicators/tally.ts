import type { DimensionOf, Filters } from './figures-statement';
import { CURRENCY } from './counted-row';
import type { Indicator } from './indicator';
import { amountSql } from './measure';

/**
 * Rows that several tables are counted from: what one person has of each combination of values that he may have several of. So nobody
 * has to be told apart from himself again in each table, and whatever hangs on the person is looked up once.
 */
export interface Tally {
  name: string;
  /** Dimensions of which the units of one person may have several values. */
  manifold: readonly DimensionOf[];
  tables: readonly (readonly DimensionOf[])[];
}

/** Whom the units are about, or the units where that are people themselves or nobody. */
const whomOf = ({ people }: Indicator): string => people ?? 'unit';

const isOwn = ({ sql }: DimensionOf) => sql.startsWith('f.');
const isOfClient = (dimension: DimensionOf) => !isOwn(dimension);
const same = (one: readonly DimensionOf[], other: readonly DimensionOf[]) => one.map(({ name }) => name).join() === other.map(({ name }) => name).join();
const distinct = (dimensions: readonly DimensionOf[]) => [...new Map(dimensions.map(dimension => [dimension.name, dimension])).values()];

/** What hangs on a client he has once, and what hangs on a unit it has once where it is counted itself; amounts of money stand in several currencies. */
const isManifold = (indicator: Indicator, dimension: DimensionOf) => isOwn(dimension) && (indicator.people !== undefined || !dimension.partition || dimension.name === CURRENCY);

/** Tables that are counted from the same rows. */
export function talliesOf(indicator: Indicator, tables: readonly (readonly DimensionOf[])[]): Tally[] {
  const tallies: { name: string; manifold: DimensionOf[]; tables: (readonly DimensionOf[])[] }[] = [];
  for (const table of tables) {
    const manifold = table.filter(dimension => isManifold(indicator, dimension)).sort((a, b) => (a.name < b.name ? -1 : 1));
    const known = tallies.find(tally => same(tally.manifold, manifold));
    if (known) known.tables.push(table);
    else tallies.push({ name: `t${tallies.length}`, manifold, tables: [table] });
  }
  return tallies;
}

/** Column of a dimension in a tally. */
const column = ({ name }: DimensionOf) => `by_${name}`;

/**
 * The rows of a tally.
 * @param from facts `f`, narrowed
 * @param filters by which they are; who stands in one of several stages stands in the earliest of them, and is measured in it
 */
export function tallySql(indicator: Indicator, { manifold, tables }: Tally, from: string, filters: Filters): string {
  const { measure } = indicator;
  const whom = whomOf(indicator);
  const dimensions = distinct(tables.flat());
  const ofClient = dimensions.filter(isOfClient);
  const own = [...manifold, ...distinct(dimensions.filter(isOwn)).filter(dimension => !manifold.includes(dimension) && !manifold.some(({ name }) => name === dimension.name))];
  const columns = own.map(dimension => `${dimension.sql} as ${column(dimension)}`);
  const kept = ['whom', ...(ofClient.length ? ['client_id'] : []), ...own.map(column)];
  const units = ['f.unit', `f.${whom} as whom`, ...(ofClient.length ? ['f.client_id'] : []), ...columns, ...(measure ? ['f.amount'] : []), ...(measure?.items ? ['f.item'] : [])];
  const stages = Object.entries(indicator.own ?? {}).filter(([name, { stages }]) => stages && !manifold.some(dimension => dimension.name === name));
  const inFirstStage = stages.map(([name, { column: stage, values }]) => ` and f.${stage} = '${values!.find(value => filters[name]?.includes(value)) ?? values![0]}'`).join('');
  const each = `select ${indicator.once ? '' : 'distinct '}${units.join(', ')} ${from}${inFirstStage}`;
  const counted = measure?.items ? (indicator.people ? 'count(distinct unit)' : '1') : 'count(*)';
  const rows = isOfUnits(indicator)
    ? `select ${kept.join(', ')}, 1 as units${measure ? ', amount' : ''} from (${each}) u`
    : `select ${kept.join(', ')}, ${counted}::int as units${measure ? ', sum(amount) as amount' : ''} from (${each}) u group by ${kept.join(', ')}`;
  if (!ofClient.length) return rows;
  return `select t.*, ${ofClient.map(dimension => `${dimension.sql} as ${column(dimension)}`).join(', ')} from (${rows}) t join clients c on c.id = t.client_id join persons p on p.id = c.person_id`;
}

/** A median is no sum of what is known of each person, and units that are people themselves are told apart already. */
const isOfUnits = ({ people, measure }: Indicator) => measure?.of === 'median' || (!people && !measure?.items);

/** The tables of a tally: those without a dimension of several values in one go, each other by itself. */
export function tablesSql(indicator: Indicator, { name, tables }: Tally): string[] {
  const plain = tables.filter(table => !table.some(({ several }) => several));
  const others = tables.filter(table => table.some(({ several }) => several));
  return [...(plain.length ? [plain] : []), ...others.map(table => [table])].map(some => tableSql(indicator, name, some));
}

function tableSql(indicator: Indicator, tally: string, tables: readonly (readonly DimensionOf[])[]): string {
  const { measure } = indicator;
  const all = distinct(tables.flat());
  const value = (dimension: DimensionOf) => (dimension.several ? `each_${dimension.name}` : column(dimension));
  const unnested = all.filter(({ several }) => several).map(dimension => `, unnest(${column(dimension)}) as ${value(dimension)}`);
  const sets = tables.map(table => `(${table.map(value).join(', ')})`).join(', ');
  const grouped = (table: readonly DimensionOf[]) => all.map(dimension => `grouping(${value(dimension)}) = ${table.some(({ name }) => name === dimension.name) ? 0 : 1}`);
  const chosen = (pick: (table: readonly DimensionOf[]) => string) =>
    all.length ? `case ${tables.map(table => `when ${grouped(table).join(' and ')} then ${pick(table)}`).join(' ')} end` : pick(tables[0]);
  const people = isOfUnits(indicator) && indicator.people ? 'count(distinct whom)' : 'count(*)';
  return `select ${chosen(table => `'${table.map(({ name }) => name).join()}'`)} as dimensions,
  ${chosen(table => `array[${table.map(value).join(', ')}]::text[]`)} as key, coalesce(sum(units), 0)::int as units, ${people}::int as people, ${measure ? amountSql(measure) : 'null'} as amount,
  ${measure?.of === 'per_person' ? amountSql({ ...measure, of: 'sum' }) : 'null'} as sum
  from ${tally}${unnested.join('')} group by grouping sets (${sets})`;
}
