import { INDICATORS } from '#libs/indicators/all-indicators';
import type { ReportPlan } from '#libs/reports/report-plan';
import { linesOf } from '#libs/reports/templates';

/** The report of the last whole year: everything that is counted. */
export function annualPlan(): ReportPlan {
  const year = new Date().getFullYear() - 1;
  const { lines } = linesOf('annual', [...INDICATORS.values()], {});
  return { template: 'annual', period: { from: `${year}-01-01`, until: `${year}-12-31` }, before: null, filters: {}, lines };
}
