import type { Filters } from '../indicators/figures-statement';
import type { Indicator } from '../indicators/indicator';
import { knowsAll } from './plan-lines';
import type { PlannedLine, ReportTemplate } from './report-plan';
import { annualReport } from './templates/annual-report';
import { grantReport } from './templates/grant-report';
import { officeComparison } from './templates/office-comparison';
import { unVoluntaryFund } from './templates/un-voluntary-fund';

/** Which lines a report has, of all indicators in their order. */
export type ReportTemplateLines = (indicators: readonly Indicator[], filters: Filters) => PlannedLine[];

/** `own` has none: whoever makes it chooses them. */
const LINES: Readonly<Record<Exclude<ReportTemplate, 'own'>, ReportTemplateLines>> = {
  un_fund: unVoluntaryFund,
  annual: annualReport,
  grant: grantReport,
  offices: officeComparison,
};

/** The lines of a template that can be narrowed as the report is, and the codes of those that cannot. */
export function linesOf(template: Exclude<ReportTemplate, 'own'>, indicators: readonly Indicator[], filters: Filters): { lines: PlannedLine[]; leftOut: string[] } {
  const all = LINES[template](indicators, filters);
  const isTold = ({ indicator }: PlannedLine) => knowsAll(indicators.find(({ code }) => code === indicator)!, filters);
  return { lines: all.filter(isTold), leftOut: all.filter(line => !isTold(line)).map(({ indicator }) => indicator) };
}
