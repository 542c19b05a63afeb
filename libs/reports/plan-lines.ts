import { dimensionNames, dimensionOf, type Filters } from '../indicators/figures-statement';
import type { Indicator } from '../indicators/indicator';
import type { PlannedLine } from './report-plan';

/** Whether it can be narrowed as a report is. */
export const knowsAll = (indicator: Indicator, filters: Filters): boolean => Object.keys(filters).every(name => dimensionNames(indicator).includes(name));

/** One line, with those of the tables that the indicator can be broken down by; each once, and none over one value alone, which would say nothing. */
export const planned = (indicator: Indicator, tables: readonly (readonly string[])[], filters: Filters = {}): PlannedLine => ({
  indicator: indicator.code,
  tables: tables.filter((names, at) => tables.findIndex(other => other.join() === names.join()) === at && names.every(name => dimensionNames(indicator).includes(name) && filters[name]?.length !== 1) && isCountable(indicator, names)),
});

/** Of two dimensions no more than one may overlap with itself. */
const isCountable = (indicator: Indicator, names: readonly string[]) => names.filter(name => !dimensionOf(indicator, name).partition).length < 2;
