import { INDICATORS } from './all-indicators';
import { dimensionNames, type Filters } from './figures-statement';
import type { Indicator } from './indicator';

/** The indicator of which all units of this one are units too; null where there is none, or it cannot be narrowed in the same way. */
export function wholeOf({ partOf }: Indicator, filters: Filters = {}): Indicator | null {
  const whole = partOf && INDICATORS.get(partOf.code)!;
  return whole && Object.keys(filters).every(name => dimensionNames(whole).includes(name)) ? whole : null;
}
