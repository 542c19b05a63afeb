import type { FigureLine } from '../report-figures';
import type { PageRow, PageTable } from '../report-page';
import { amountCell, changeCell, numberCell, percentCell } from './cells';
import { type LaidRow, layTables } from './laid-table';
import { withCurrency, type Wording } from './wording';

/** All units of an indicator, and below them what was measured of them. */
export const totalTable = (line: FigureLine, words: Wording): PageTable => ({
  caption: words.say('impact:total'),
  stubs: [words.say('reports:counted')],
  columns: totalColumns(line.before !== null, words),
  rows: totalRows(line, words).map(({ label, cells }) => ({ labels: [label], isSum: false, cells })),
  notes: line.total.withheld ? [words.say('impact:withheld')] : [],
  chart: null,
});

/** The totals of all lines, to be read at a glance. */
export const summaryTable = (lines: readonly FigureLine[], words: Wording): PageTable => ({
  caption: words.say('reports:summary'),
  stubs: [words.say('impact:indicator'), words.say('reports:counted')],
  columns: totalColumns(lines.some(({ before }) => before !== null), words),
  rows: lines.flatMap(line => totalRows(line, words).map(({ label, cells }) => ({ labels: [line.texts[words.language].name, label], isSum: false, cells }))),
  notes: [],
  chart: null,
});

const totalColumns = (beside: boolean, words: Wording) =>
  beside ? [words.say('reports:now'), words.say('reports:before'), words.say('reports:change'), words.say('reports:percent')] : [words.say('reports:now')];

interface TotalRow {
  label: string;
  cells: PageRow['cells'];
}

function totalRows(line: FigureLine, words: Wording): TotalRow[] {
  const measured = words.measure(line);
  return layTables(line.total, line.before && line.before.total).flatMap(({ currency, rows }) =>
    rows.flatMap(row => [
      { label: withCurrency(words.unit(line), currency), cells: unitCells(row, words) },
      ...(measured ? [{ label: withCurrency(measured, currency), cells: amountCells(row, words) }] : []),
    ]),
  );
}

function unitCells({ now, before }: LaidRow, { language }: Wording) {
  const units = numberOf(now.units);
  if (!before) return [numberCell(units, language)];
  const former = numberOf(before.units);
  return [numberCell(units, language), numberCell(former, language), changeCell(former, units, language), percentCell(before.units, former, units, language)];
}

function amountCells({ now, before }: LaidRow, { language }: Wording) {
  const cell = amountCell(now.units, now.amount, language);
  if (!before) return [cell];
  return [cell, amountCell(before.units, before.amount, language), changeCell(before.amount, now.amount, language), percentCell(before.units, before.amount, now.amount, language)];
}

export const numberOf = (units: number | null): string | null => (units === null ? null : String(units));
