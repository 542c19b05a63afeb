import { INDICATORS } from '#libs/indicators/all-indicators';
import { dimensionNames } from '#libs/indicators/figures-statement';
import type { ReportPlan } from '#libs/reports/report-plan';
import type { YearFigures } from '#libs/reports/year-figures';
import type { ReportCounting } from './report-counting';

/** Counts a whole year, all of one moment, as it may be read by anybody. */
export async function countYear(counting: Pick<ReportCounting, 'figures'>, year: number): Promise<{ countedAt: string; figures: YearFigures }> {
  const { countedAt, lines } = await counting.figures(planOf(year));
  return { countedAt, figures: { lines: lines.map(({ indicator, version, total, tables }) => ({ indicator, version, tables: [total, ...tables] })) } };
}

/** Into what a year is drilled at a glance. */
const DRILLED = ['office', 'grant'];

const planOf = (year: number): ReportPlan => ({
  template: 'own',
  period: { from: `${year}-01-01`, until: `${year}-12-31` },
  before: null,
  filters: {},
  lines: [...INDICATORS.values()].map(indicator => ({ indicator: indicator.code, tables: DRILLED.filter(name => dimensionNames(indicator).includes(name)).map(name => [name]) })),
});
