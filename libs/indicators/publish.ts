import type { Suppression } from '../suppression/suppress';
import { type CompleteTable, completed } from './complete-table';
import { isSmall } from '../suppression/small';
import { type CountedRow, CURRENCY, currenciesOf, LEFT_OUT, ofCurrency } from './counted-row';
import { dimensionNames, dimensionOf, type DimensionOf } from './figures-statement';
import type { Indicator } from './indicator';
import { judged, sharedPair, type Whole } from './judged';
import { isMoney } from './measure';

export interface PublishedRow {
  key: readonly string[];
  /**
   * Null where it is not told: it is small itself, or would give such a number away. Which of both is not told either: of two rows that are known to be small and
   * come to eight together each is four.
   */
  units: number | null;
  /** What was measured of them, in the unit of the measure, as a decimal number. Null where it is not told, there is nothing to measure, or nothing is measured. */
  amount: string | null;
}

export interface PublishedTable {
  /** Of money the currency comes first. */
  dimensions: readonly DimensionOf[];
  rows: readonly PublishedRow[];
  /** Nothing of it can be told, not even its noughts. */
  withheld: boolean;
  /** How many units the rows that are not told have together, where that follows from the table and its total. */
  together: number | null;
  /** How many clients are left out of all that is told of the indicator because they said no to statistics; null where they are one to four. */
  leftOut: number | null;
}

/** Which tables have to be counted so that some can be published: every breakdown by one dimension, for they are judged together. */
export const tablesToCount = (indicator: Indicator, asked: readonly (readonly string[])[] = []): string[][] => {
  const tables = [[], ...dimensionNames(indicator).map(name => [name]), ...asked.filter(names => names.length > 1).map(names => [...names])];
  return isMoney(indicator.measure) ? tables.map(names => [CURRENCY, ...names]) : tables;
};

/** Which tables of its whole have to be counted besides. */
export const tablesToCountOfWhole = (whole: Indicator, asked: readonly (readonly string[])[]): string[][] => tablesToCount(whole, asked.filter(names => sharedPair(whole, names)));

/**
 * All units, and breakdowns as they may be read by anybody: all values of each dimension in their order, noughts included, and no number
 * that points at somebody, in them or in any other breakdown by one dimension. Of money each table has the currency as its first dimension.
 *
 * Amounts need no judgement of their own. They are told where the number of units is, behind which then stand five people or none. They add up
 * as the numbers of units do (sums; means and rates once they are multiplied by those), in the same equations: so whatever change of the hidden numbers
 * keeps all of these true, keeps them true for amounts as well, in any measure of it. Where a hidden number of units has two solutions, its amount
 * has endlessly many. Medians do not add up at all.
 * @param asked breakdowns by one or two dimensions, none twice
 * @param counted rows of `figuresStatement` for `tablesToCount`
 * @param whole with what it is judged together (`wholeOf`), counted for `tablesToCountOfWhole`
 * @returns all units, then a table for each that was asked for
 */
export function publish(indicator: Indicator, asked: readonly (readonly string[])[], counted: readonly CountedRow[], whole: Whole | null = null): PublishedTable[] {
  const { units } = counted.find(({ dimensions }) => dimensions === LEFT_OUT) ?? { units: 0 };
  const leftOut = isSmall(units) ? null : units;
  return byCurrency(indicator, asked, counted, whole).map(table => ({ ...table, leftOut }));
}

type Told = Omit<PublishedTable, 'leftOut'>;

function byCurrency(indicator: Indicator, asked: readonly (readonly string[])[], counted: readonly CountedRow[], whole: Whole | null): Told[] {
  if (!isMoney(indicator.measure)) return publishAlone(indicator, asked, counted, whole);
  const currency = dimensionOf(indicator, CURRENCY);
  // what is counted in one currency is no part of what is counted in another: each is judged by itself
  const each = currenciesOf(counted).map(value => ({ value, tables: publishAlone(indicator, asked, ofCurrency(counted, value), whole && { ...whole, counted: ofCurrency(whole.counted, value) }) }));
  return each[0].tables.map((_, at) => beside(currency, each.map(({ value, tables }) => ({ value, table: tables[at] }))));
}

function publishAlone(indicator: Indicator, asked: readonly (readonly string[])[], counted: readonly CountedRow[], whole: Whole | null): Told[] {
  const [total, ...single] = [[], ...dimensionNames(indicator).map(name => [name])].map(names => completed(indicator, names, counted));
  const pairs = asked.filter(names => names.length > 1).map(names => completed(indicator, names, counted));
  const { verdicts, idOf } = judged(indicator, [total, ...single], pairs, whole);
  const shownOf = (table: CompleteTable, of: number | null) => published(table, verdicts.get(table)!, key => idOf(table, key), of);
  const all = shownOf(total, null);
  const tables = asked.map(names => (names.length > 1 ? pairs : single).find(({ dimensions }) => dimensions.map(({ name }) => name).join() === names.join())!);
  return [all, ...tables.map(table => shownOf(table, all.rows[0].units))];
}

const isHidden = ({ small, partners }: Suppression, id: string) => small.has(id) || partners.has(id);

/**
 * @param hidden null where nothing of the table can be told
 * @param total how many units there are in all; null where that is not told
 */
function published({ dimensions, rows }: CompleteTable, hidden: Suppression | null, idOf: (key: readonly string[]) => string, total: number | null): Told {
  const ids = rows.map(({ key }) => idOf(key));
  const shown = rows.map(({ key, value, amount }, at) => (!hidden || isHidden(hidden, ids[at]) ? { key, units: null, amount: null } : { key, units: value, amount }));
  const told = shown.reduce((sum, { units }) => sum + (units ?? 0), 0);
  return {
    dimensions,
    rows: shown,
    withheld: hidden === null,
    together: total !== null && hidden !== null && dimensions.every(({ partition }) => partition) && shown.some(({ units }) => units === null) ? total - told : null,
  };
}

/** The same table of several populations as one, in which each is a value of the first dimension. */
function beside(dimension: DimensionOf, parts: readonly { value: string; table: Told }[]): Told {
  const hidden = parts.map(({ table }) => table).filter(({ rows }) => rows.some(({ units }) => units === null));
  return {
    dimensions: [dimension, ...parts[0].table.dimensions],
    rows: parts.flatMap(({ value, table }) => table.rows.map(row => ({ ...row, key: [value, ...row.key] }))),
    withheld: parts.every(({ table }) => table.withheld),
    together: hidden.length > 0 && hidden.every(({ together }) => together !== null) ? hidden.reduce((all, { together }) => all + together!, 0) : null,
  };
}
