import { INDICATORS } from './all-indicators';
import { dimensionOf, type Filters } from './figures-statement';
import type { Indicator } from './indicator';
import type { Whole } from './judged';

/** Those whom the filters of a report let through. */
const NARROWED = 'narrowed';

/**
 * With what an indicator is judged together: narrowed, with itself when it is not, so that no filter tells of those whom it leaves out; else with
 * the one that has all its units. Null for one that stands by itself.
 */
export function wholeOf(indicator: Indicator, filters: Filters = {}): Omit<Whole, 'counted'> | null {
  const narrowing = Object.entries(filters);
  if (narrowing.length) return { indicator, part: NARROWED, alike: narrowing.length === 1 ? alike(indicator, ...narrowing[0]) : null };
  if (!indicator.partOf) return null;
  const { code, where } = indicator.partOf;
  return { indicator: INDICATORS.get(code)!, part: indicator.code, alike: where ? { dimension: where.dimension, values: [where.value] } : null };
}

/** Several values that overlap cannot be told as one. */
const alike = (indicator: Indicator, dimension: string, values: readonly string[]): Whole['alike'] =>
  dimensionOf(indicator, dimension).partition || values.length === 1 ? { dimension, values } : null;
