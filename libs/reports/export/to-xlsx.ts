import writeXlsxFile from 'write-excel-file/node';
import { translate } from '../../i18n/catalogue';
import type { Report } from '../report';
import type { PageLine, PageSection, ReportPage } from '../report-page';
import { decimalsOf } from '../page/decimal';
import { FIRST_WIDTH, grown, headCell, headingCell, numberCell, type SheetRow, tableRows, textCell, titleCell, WIDTH } from './sheet-cells';
import { printSetup } from './sheet-print';
import { tidyRows } from './tidy-rows';
import { withoutTraces } from '../../documents/export/without-traces';

/** A spreadsheet: what the report is, its totals, a sheet for each kind of work, the definitions, and every number in a row of its own. */
export async function toXlsx(report: Report, page: ReportPage): Promise<Buffer> {
  const say = (key: string) => translate(page.language, key);
  const sheets = [
    sheet(say('reports:cover'), coverRows(page, say), 2, [34, 90]),
    { ...sheet(page.summary.caption, [titleCell(page.title, 6), textCell(page.period, 6), ...tableRows(page.summary)], 6, [60, 26]), stickyRowsCount: 3 },
    ...page.sections.map(section => sheet(section.heading, sectionRows(section, say), columnsOf(section))),
    ...(page.restatements ? [sheet(say('reports:asOfToday'), [headingCell(page.restatements.caption, 5), ...tableRows(page.restatements), ...page.restatements.notes.map(note => textCell(note, 5))], 5, [60, 34])] : []),
    { ...sheet(say('reports:definitions'), definitionRows(page, say), 4, [44, 90, 26, 10]), stickyRowsCount: 1 },
    { ...sheet(say('reports:data'), dataRows(report, say), 12, [44]), stickyRowsCount: 1 },
  ];
  return withoutTraces(await writeXlsxFile(named(sheets), { fontFamily: 'Arial', fontSize: 10, features: [printSetup(page)] }).toBuffer(), page.title);
}

function sheet(name: string, data: SheetRow[], columns: number, some: readonly number[] = []) {
  const widths = Array.from({ length: columns }, (_, at) => some[at] ?? (at ? WIDTH : FIRST_WIDTH));
  return { sheet: name, data: data.map(row => grown(row, widths)), columns: widths.map(width => ({ width })), orientation: 'landscape' as const, showGridLines: false };
}

/** Excel takes no more than 31 characters, some signs not at all, and no name twice. */
function named<Sheet extends { sheet: string }>(sheets: Sheet[]): Sheet[] {
  const taken = new Set<string>();
  return sheets.map(one => {
    const name = one.sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 28);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} ${number}`;
    taken.add(free.toLowerCase());
    return { ...one, sheet: free };
  });
}

type Say = (key: string) => string;

const coverRows = ({ title, mark, about, notes }: ReportPage, say: Say): SheetRow[] => [
  titleCell(title, 2),
  ...(mark ? [textCell(mark, 2, { fontWeight: 'bold', textColor: '#9a3412' })] : []),
  [null],
  ...about.map(({ label, text }): SheetRow => [{ value: label, type: String, fontWeight: 'bold', alignVertical: 'top' }, { value: text, type: String, wrap: true, alignVertical: 'top' }]),
  [null],
  headingCell(say('reports:notes'), 2),
  ...notes.map(note => textCell(note, 2)),
];

function sectionRows(section: PageSection, say: Say): SheetRow[] {
  const columns = columnsOf(section);
  return [titleCell(section.heading, columns), ...section.lines.flatMap(line => lineRows(line, columns, say))];
}

const lineRows = ({ name, definition, total, tables }: PageLine, columns: number, say: Say): SheetRow[] => [
  [null],
  headingCell(name, columns),
  textCell(definition, columns, { fontStyle: 'italic', textColor: '#4b5563' }),
  ...[total, ...tables].flatMap((table, at) => [
    ...(at ? [[null], textCell(table.caption, columns, { fontWeight: 'bold' })] : []),
    ...(table.rows.length ? tableRows(table) : []),
    ...table.notes.map(note => textCell(note, columns, { textColor: '#4b5563' })),
  ]),
  ...(tables.length || total.rows.length ? [] : [textCell(say('impact:empty'), columns)]),
];

const columnsOf = ({ lines }: PageSection) => Math.max(6, ...lines.flatMap(({ total, tables }) => [total, ...tables].map(({ stubs, columns }) => stubs.length + columns.length)));

const definitionRows = ({ sections }: ReportPage, say: Say): SheetRow[] => [
  [headCell(say('impact:indicator'), 'left'), headCell(say('impact:definition'), 'left'), headCell(say('reports:code'), 'left'), headCell(say('reports:version'), 'right')],
  ...sections.flatMap(({ lines }) => lines).map(({ name, definition, indicator, version }): SheetRow => [words(name), words(definition), words(indicator), { value: version, type: Number, alignVertical: 'top' }]),
];

const words = (value: string) => ({ value, type: String, wrap: true, alignVertical: 'top' as const });

function dataRows(report: Report, say: Say): SheetRow[] {
  const dimension = (name: string) => say(`impact:dimension.${name}`);
  const heads = ['impact:indicator', 'impact:from', 'impact:until', 'impact:by', 'reports:value', 'impact:by', 'reports:value', 'impact:units', 'reports:amount', 'reports:currency'];
  return [
    heads.map(key => headCell(say(key), 'left')),
    ...tidyRows(report).map(({ name, period, dimensions: [one, two], units, amount, currency }): SheetRow => [
      ...[name, period.from, period.until].map(plain),
      ...[one, two].flatMap(value => (value ? [plain(dimension(value.name)), plain(value.label)] : [null, null])),
      numberCell({ value: units === null ? null : String(units), text: '•', decimals: 0, form: 'number' }),
      amount === null ? null : numberCell({ value: amount, text: amount, decimals: decimalsOf(amount), form: 'number' }),
      currency === null ? null : plain(currency),
    ]),
  ];
}

const plain = (value: string) => ({ value, type: String });
