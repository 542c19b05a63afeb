import type { PageChart } from '../report-page';
import { NOT_TOLD, numberCell } from './cells';
import type { LaidRow, LaidTable, Told } from './laid-table';
import { printedRows } from './list-table';
import { numberOf } from './total-table';
import type { Wording } from './wording';

/** Fewer are told by the table as well, more are no picture; nor is one of which most is not told. */
const FEWEST = 4;
const FEWEST_TOLD = 3;
const MOST = 12;
/** Parts of a bar that can be told apart by their pattern. */
const MOST_PARTS = 6;

/** The picture of a table over one dimension, where one says more than the numbers. @param measured what is drawn: an amount, or how many units there are */
export function chartOf(table: LaidTable, caption: string, measured: boolean, words: Wording): PageChart | null {
  const [{ name }] = table.dimensions;
  const { rows } = printedRows(table, words);
  if (name === 'region') return rows.some(({ now }) => now.units) ? pictured('map', table, rows, caption, measured, words) : null;
  if (name === 'reached') return rows.some(({ now }) => now.units) ? pictured('funnel', table, rows, caption, measured, words) : null;
  const met = rows.filter(({ now }) => now.units !== 0);
  return met.length >= FEWEST && rows.length <= MOST && met.filter(({ now }) => now.units !== null).length >= FEWEST_TOLD ? pictured('bars', table, rows, caption, measured, words) : null;
}

/** The picture of a table over two dimensions of which each unit has one value each: bars of parts. */
export function stackedChart(table: LaidTable, caption: string, words: Wording): PageChart | null {
  if (!table.dimensions.every(({ partition }) => partition)) return null;
  const isMet = (at: number, value: string) => table.rows.some(({ key, now }) => key[at] === value && now.units !== 0);
  const [rows, parts] = [0, 1].map(at => [...new Set(table.rows.map(({ key }) => key[at]))].filter(value => isMet(at, value)));
  if (rows.length < 2 || rows.length > MOST || parts.length < 2 || parts.length > MOST_PARTS) return null;
  const row = (key: string, part: string) => table.rows.find(one => one.key[0] === key && one.key[1] === part);
  const categories = rows.map(key => ({ key, label: words.value(table.dimensions[0], key) }));
  const series = parts.map(part => seriesOf(words.value(table.dimensions[1], part), rows.map(key => row(key, part)?.now ?? null), false, words));
  return { kind: 'stacked', description: description('stacked', caption, categories, series, words), categories, series };
}

function pictured(kind: PageChart['kind'], table: LaidTable, rows: readonly LaidRow[], caption: string, measured: boolean, words: Wording): PageChart {
  const categories = rows.map(({ key: [value] }) => ({ key: value, label: words.value(table.dimensions[0], value) }));
  const former = kind === 'bars' && rows.some(({ before }) => before !== null);
  const series = [
    seriesOf(words.say('reports:now'), rows.map(({ now }) => now), measured, words),
    ...(former ? [seriesOf(words.say('reports:before'), rows.map(({ before }) => before), measured, words)] : []),
  ];
  return { kind, description: description(kind, caption, categories, series, words), categories, series: kind === 'funnel' ? series.map(one => withShares(one, words)) : series };
}

type Series = PageChart['series'][number];

function seriesOf(name: string, told: readonly (Told | null)[], measured: boolean, words: Wording): Series {
  const values = told.map(one => one && (measured && one.units !== 0 ? one.amount : numberOf(one.units)));
  return { name, values: values.map(value => (value === null ? null : Number(value))), texts: values.map(value => numberCell(value, words.language).text) };
}

/** How much of the first stage came to each of the others, in whole per cent; of fewer than five there is no rate. */
function withShares({ name, values, texts }: Series, words: Wording): Series {
  const [first] = values;
  const share = (value: number | null) => (first !== null && first >= 5 && value !== null ? ` (${words.percent(value / first)})` : '');
  return { name, values, texts: texts.map((text, at) => (at ? text + share(values[at]) : text)) };
}

/** The highest, the lowest and what is not told, in one sentence each. */
function description(kind: PageChart['kind'], caption: string, categories: PageChart['categories'], series: readonly Series[], words: Wording): string {
  const [{ values, texts }] = series;
  const told = categories.flatMap(({ label }, at) => (values[at] === null ? [] : [{ label, value: values[at], text: texts[at] }])).sort((a, b) => b.value - a.value);
  const secret = series.reduce((sum, one) => sum + one.texts.filter(text => text === NOT_TOLD).length, 0);
  return [
    words.say('reports:chart.of', { caption }),
    ...(series.length > 1 ? [words.say('reports:chart.series', { series: series.map(({ name }) => name).join('; ') })] : []),
    ...(told.length > 1 && kind !== 'stacked' ? [words.say('reports:chart.extremes', { highest: told[0].label, most: told[0].text, lowest: told.at(-1)!.label, least: told.at(-1)!.text })] : []),
    ...(secret ? [words.say('reports:chart.secret', { number: secret })] : []),
  ].join(' ');
}
