import { dimensionNames, dimensionOf } from '#libs/indicators/figures-statement';
import type { Indicator } from '#libs/indicators/indicator';
import { broken } from '../http/problem';
import type { BreakdownQuery, FiguresQuery } from './figures.query';

/**
 * By what an indicator is to be broken down.
 * @throws Problem 422 for a dimension that it has not, the same one twice, or two in which a unit stands several times
 */
export function askedDimensions(indicator: Indicator, { by, within }: Pick<BreakdownQuery, 'by' | 'within'>): string[] {
  for (const [field, name] of [['by', by], ['within', within]] as const) if (name !== undefined && !dimensionNames(indicator).includes(name)) throw broken('unknown_dimension', `/${field}`);
  const names = [by, within].filter(name => name !== undefined);
  if (new Set(names).size < names.length) throw broken('dimension_twice', '/within');
  if (names.filter(name => !dimensionOf(indicator, name).partition).length > 1) throw broken('dimensions_overlap', '/within');
  return names;
}

/** @throws Problem 422 when the last day comes before the first */
export function inOrder({ from, until }: FiguresQuery): void {
  if (from > until) throw broken('period_ends_before_it_begins', '/until');
}
