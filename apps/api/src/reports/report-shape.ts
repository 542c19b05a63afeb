import type { ReportDefinition } from '#libs/reports/report-definition';
import type { PlannedLine } from '#libs/reports/report-plan';
import { Problem } from '../http/problem';
import type { ReportFilterDto, ReportLineDto } from './report.dto';

/** Lists are what is sent; the plan knows filters by dimension and tables by names. */
export const linesShown = (lines: readonly PlannedLine[]): ReportLineDto[] =>
  lines.map(({ indicator, tables }) => ({ indicator, tables: tables.map(([by, within]) => ({ by, within: within ?? null })) }));

export const linesAsked = (lines: readonly ReportLineDto[]): PlannedLine[] =>
  lines.map(({ indicator, tables }) => ({ indicator, tables: tables.map(({ by, within }) => (within ? [by, within] : [by])) }));

export const filtersShown = (filters: ReportDefinition['filters']): ReportFilterDto[] =>
  Object.entries(filters).map(([dimension, values]) => ({ dimension, values: [...values] }));

/** @throws Problem 422 when a dimension is named twice */
export function filtersAsked(filters: readonly ReportFilterDto[]): ReportDefinition['filters'] {
  const twice = filters.findIndex(({ dimension }, at) => filters.findIndex(other => other.dimension === dimension) < at);
  if (twice >= 0) throw new Problem(422, 'rule', { errors: [{ pointer: `/filters/${twice}/dimension`, key: 'rule.dimension_twice' }] });
  return Object.fromEntries(filters.map(({ dimension, values }) => [dimension, [...new Set(values)]]));
}
