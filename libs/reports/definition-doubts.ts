import { dimensionNames, dimensionOf } from '../indicators/figures-statement';
import type { Indicator } from '../indicators/indicator';
import { knowsAll } from './plan-lines';
import type { ReportDefinition } from './report-definition';
import { linesOf } from './templates';

/** What is wrong with a definition, and where: a JSON pointer, and the name of a rule. */
export interface DefinitionDoubt {
  pointer: string;
  rule: string;
}

/** Their values are ids; whether there is such an office or grant, whoever asks the database says. */
const BY_ID: readonly string[] = ['office', 'grant'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** All that is wrong with a definition, field by field. `lines` as the sender names them: the first dimension of a table is `by`, the second `within`. */
export function doubtsAbout(definition: ReportDefinition, indicators: readonly Indicator[]): DefinitionDoubt[] {
  const narrowing = aboutFilters(definition, indicators);
  return [...aboutPeriod(definition), ...narrowing, ...aboutLines(definition, indicators), ...(narrowing.length ? [] : aboutAll(definition, indicators))];
}

function aboutPeriod({ periodRule, period }: ReportDefinition): DefinitionDoubt[] {
  if ((periodRule === 'fixed') !== (period !== null)) return [{ pointer: '/period', rule: period ? 'period_follows_from_its_rule' : 'fixed_period_has_days' }];
  return period && period.from > period.until ? [{ pointer: '/period/until', rule: 'period_ends_before_it_begins' }] : [];
}

function aboutFilters({ filters, template }: ReportDefinition, indicators: readonly Indicator[]): DefinitionDoubt[] {
  const doubts = Object.entries(filters).flatMap(([name, values], at) => {
    const knowing = indicators.filter(indicator => dimensionNames(indicator).includes(name));
    if (!knowing.length) return [{ pointer: `/filters/${at}/dimension`, rule: 'unknown_dimension' }];
    if (!values.length) return [{ pointer: `/filters/${at}/values`, rule: 'filter_names_values' }];
    const isKnown = (value: string) => (BY_ID.includes(name) ? UUID.test(value) : knowing.some(indicator => dimensionOf(indicator, name).values?.includes(value) ?? true));
    return values.flatMap((value, which) => (isKnown(value) ? [] : [{ pointer: `/filters/${at}/values/${which}`, rule: 'unknown_value' }]));
  });
  return template === 'grant' && filters.grant?.length !== 1 ? [...doubts, { pointer: '/filters', rule: 'grant_report_has_a_grant' }] : doubts;
}

function aboutLines({ template, lines }: ReportDefinition, indicators: readonly Indicator[]): DefinitionDoubt[] {
  if (template !== 'own') return lines.length ? [{ pointer: '/lines', rule: 'template_has_its_lines' }] : [];
  if (!lines.length) return [{ pointer: '/lines', rule: 'own_report_has_lines' }];
  return lines.flatMap(({ indicator: code, tables }, at) => {
    const indicator = indicators.find(one => one.code === code);
    if (!indicator) return [{ pointer: `/lines/${at}/indicator`, rule: 'unknown_indicator' }];
    if (lines.findIndex(line => line.indicator === code) < at) return [{ pointer: `/lines/${at}/indicator`, rule: 'indicator_told_once' }];
    return tables.flatMap((names, which) => aboutTable(indicator, names, tables.slice(0, which)).map(({ pointer, rule }) => ({ pointer: `/lines/${at}/tables/${which}${pointer}`, rule })));
  });
}

function aboutTable(indicator: Indicator, names: readonly string[], earlier: readonly (readonly string[])[]): DefinitionDoubt[] {
  const unknown = names.flatMap((name, at) => (dimensionNames(indicator).includes(name) ? [] : [{ pointer: POINTERS[at], rule: 'unknown_dimension' }]));
  if (unknown.length) return unknown;
  if (new Set(names).size < names.length) return [{ pointer: '/within', rule: 'dimension_twice' }];
  if (names.filter(name => !dimensionOf(indicator, name).partition).length > 1) return [{ pointer: '/within', rule: 'dimensions_overlap' }];
  const same = (other: readonly string[]) => other.length === names.length && other.every(name => names.includes(name));
  return earlier.some(same) ? [{ pointer: '/by', rule: 'table_told_once' }] : [];
}

const POINTERS = ['/by', '/within'];

/** One of whose lines none can be narrowed as it is would be empty. */
function aboutAll({ template, filters, lines }: ReportDefinition, indicators: readonly Indicator[]): DefinitionDoubt[] {
  const told = template === 'own' ? indicators.filter(({ code }) => lines.some(({ indicator }) => indicator === code)).filter(one => knowsAll(one, filters)) : linesOf(template, indicators, filters).lines;
  return told.length || (template === 'own' && !lines.some(({ indicator }) => indicators.some(({ code }) => code === indicator))) ? [] : [{ pointer: '/filters', rule: 'report_tells_something' }];
}
