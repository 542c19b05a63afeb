import type { Report } from '../report';
import type { PageCell, PageRow, PageTable } from '../report-page';
import type { Restatement, Told } from '../restatement';
import { changeCell, numberCell } from './cells';
import { numberOf } from './total-table';
import type { Wording } from './wording';

/** What would be another number today, line by line. */
export function restatementTable({ figures, about: { restatements } }: Report, words: Wording): PageTable | null {
  if (!restatements?.length) return null;
  return {
    caption: words.say('reports:restated'),
    stubs: [words.say('impact:indicator'), words.say('reports:value')],
    columns: [words.say('reports:asFrozen'), words.say('reports:asOfToday'), words.say('reports:change')],
    rows: restatements.flatMap(one => rowsOf(one, figures, words)),
    notes: [words.say('reports:restatedHint'), ...(restatements.some(({ redefined }) => redefined) ? [words.say('reports:redefined')] : [])],
    chart: null,
  };
}

function rowsOf(one: Restatement, { lines }: Report['figures'], words: Wording): PageRow[] {
  const line = lines.find(({ indicator }) => indicator === one.indicator);
  const name = (line?.texts[words.language].name ?? one.indicator) + (one.redefined ? ' *' : '');
  const wordsOf = (dimension: string) => line?.tables.flatMap(({ dimensions }) => dimensions).find(other => other.name === dimension)?.words ?? null;
  const value = one.key.map((key, at) => words.value({ words: wordsOf(one.dimensions[at]) }, key)).join(', ') || words.say('impact:total');
  const row = (label: string, of: (told: Told) => string | null): PageRow => ({ labels: [name, label], isSum: false, cells: cellsOf(of(one.before), of(one.now), words) });
  const measured = line && words.measure(line);
  return [
    ...(unitsOf(one.before) === unitsOf(one.now) && measured ? [] : [row(value, unitsOf)]),
    ...(measured && amountOf(one.before) !== amountOf(one.now) ? [row(`${value}: ${measured}`, amountOf)] : []),
  ];
}

const cellsOf = (before: string | null, now: string | null, words: Wording): PageCell[] => [numberCell(before, words.language), numberCell(now, words.language), changeCell(before, now, words.language)];
/** No row and a row of nought say the same. */
const unitsOf = (told: Told) => (told.absent ? '0' : numberOf(told.units));
const amountOf = (told: Told) => (told.absent ? null : told.amount);
