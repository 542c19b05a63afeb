import { knowsAll } from './plan-lines';
import { type Comparison, comparedWith, type PeriodRule, periodOf } from './period-rule';
import type { Filters } from '../indicators/figures-statement';
import type { Indicator } from '../indicators/indicator';
import type { Period, PlannedLine, ReportPlan, ReportTemplate } from './report-plan';
import { linesOf } from './templates';

/** A report as it is saved: on another day it asks for other days, and its template may have got more lines. */
export interface ReportDefinition {
  template: ReportTemplate;
  periodRule: PeriodRule;
  /** Of a fixed period; else null. */
  period: Period | null;
  comparison: Comparison;
  filters: Filters;
  /** What it tells, where it is `own`; else none. */
  lines: readonly PlannedLine[];
}

/**
 * What a report asks for on a day.
 * @returns with it the codes of what cannot be narrowed as the report is
 */
export function planOf(definition: ReportDefinition, indicators: readonly Indicator[], today: string): { plan: ReportPlan; leftOut: string[] } {
  const { template, periodRule, comparison, filters } = definition;
  const period = periodRule === 'fixed' ? definition.period! : periodOf(periodRule, today);
  const { lines, leftOut } = template === 'own' ? ownLines(definition, indicators) : linesOf(template, indicators, filters);
  return { plan: { template, period, before: comparedWith(comparison, period), filters, lines }, leftOut };
}

/** An indicator that is gone since it was saved is told no more. */
function ownLines({ lines, filters }: ReportDefinition, indicators: readonly Indicator[]): { lines: PlannedLine[]; leftOut: string[] } {
  const isTold = ({ indicator }: PlannedLine) => indicators.some(one => one.code === indicator && knowsAll(one, filters));
  return { lines: lines.filter(isTold), leftOut: lines.filter(line => !isTold(line)).map(({ indicator }) => indicator) };
}
