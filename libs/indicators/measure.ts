/** What an amount is of, and so how it is written. */
export const MEASURE_UNITS = ['money', 'days', 'rounds', 'points', 'services_per_person', 'money_per_person'] as const;

export type MeasureUnit = (typeof MEASURE_UNITS)[number];

/**
 * What is measured of the units of an indicator.
 * - `sum`: of the amounts of all units;
 * - `median`: the one in the middle, or half way between the two;
 * - `mean_change`: by how much a unit has changed on average, where it was measured twice;
 * - `per_person`: as much as falls to one unit, a person, of all that was done for them.
 */
export interface Measure {
  of: 'sum' | 'median' | 'mean_change' | 'per_person';
  unit: MeasureUnit;
  /** The amount is not that of the unit but of the `item` of the fact (each service to a person), of which a unit has several; each is measured once. */
  items?: true;
}

/** Money is never added up across currencies: each is counted by itself, as the first dimension of every table. */
export const isMoney = (measure: Measure | undefined): boolean => measure?.unit === 'money' || measure?.unit === 'money_per_person';

/** Digits after the point. */
const DIGITS: Record<MeasureUnit, number> = { money: 2, days: 1, rounds: 1, points: 1, services_per_person: 2, money_per_person: 2 };

export const digitsOf = ({ unit }: Measure): number => DIGITS[unit];

/** SQL of the amount of all rows of a group: `amount` (numeric) of so many `units`; for a median the rows of single units. Exact, rounded half away from nought. */
export function amountSql(measure: Measure): string {
  return `round(${AGGREGATES[measure.of]}, ${digitsOf(measure)})::text`;
}

const AGGREGATES: Record<Measure['of'], string> = {
  sum: 'sum(amount)',
  // the percentile of PostgreSQL that lies between two values is a float
  median: '(percentile_disc(0.5) within group (order by amount) + percentile_disc(0.5) within group (order by amount desc)) / 2',
  mean_change: 'sum(amount) / sum(units)',
  per_person: 'sum(amount) / sum(units)',
};
