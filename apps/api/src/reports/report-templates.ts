import { INDICATORS } from '#libs/indicators/all-indicators';
import { dimensionNames } from '#libs/indicators/figures-statement';
import { REPORT_TEMPLATES } from '#libs/reports/report-plan';
import { linesOf } from '#libs/reports/templates';
import { linesShown } from './report-shape';
import type { ReportTemplateDto } from './report.dto';

/** What each template tells, and by what it can be narrowed. */
export function reportTemplates(): ReportTemplateDto[] {
  const all = [...INDICATORS.values()];
  return REPORT_TEMPLATES.map(template => {
    const lines = template === 'own' ? [] : linesOf(template, all, {}).lines;
    const told = template === 'own' ? all : all.filter(({ code }) => lines.some(({ indicator }) => indicator === code));
    return { template, lines: linesShown(lines), filters: [...new Set(told.flatMap(dimensionNames))] };
  });
}
