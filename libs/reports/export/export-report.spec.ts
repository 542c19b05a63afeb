import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { pdfPages } from '../../../test/support/pdf-pages';
import { SAMPLE_FIGURES } from '../../../test/support/sample-figures';
import { unzip } from '../../documents/unzip';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { anyFigures } from '../figures.arbitrary';
import { pageOf } from '../page/page-of';
import { DRAFT, type Report } from '../report';
import type { ReportFigures } from '../report-figures';
import type { PageTable, ReportPage } from '../report-page';
import { type ExportFormat, exportReport } from './export-report';

const FROZEN: Report['about'] = { title: null, organisation: 'Организация', frozen: { number: 2, by: 'А. Директор', at: '2027-01-12T09:00:00.000Z', digest: 'ab'.repeat(32) }, restatements: null };
const report = (language: Language, about = FROZEN, figures: ReportFigures = SAMPLE_FIGURES): Report => ({ figures, language, about });
const bytesOf = async (one: Report, format: ExportFormat) => (await exportReport(one, format)).bytes;

/** Every table with rows, in the order of the page. */
const tablesOf = ({ summary, sections }: ReportPage): PageTable[] => [summary, ...sections.flatMap(({ lines }) => lines.flatMap(({ total, tables }) => [total, ...tables]))].filter(({ rows }) => rows.length);
const rowsOf = ({ stubs, columns, rows }: PageTable): string[][] => [[...stubs, ...columns], ...rows.map(({ labels, cells }) => [...labels, ...cells.map(({ text }) => text)])];
const numbersOf = (tables: PageTable[]) => tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).filter(({ value }) => value !== null);

async function sheetNumbers(one: Report): Promise<number[]> {
  const { sections } = pageOf(one);
  const sheets = await readXlsxFile(await bytesOf(one, 'xlsx'));
  return sheets.slice(1, 2 + sections.length).flatMap(({ data }) => data.flat().filter(value => typeof value === 'number'));
}

async function documentTables(one: Report): Promise<string[][][]> {
  const xml = (await unzip(await bytesOf(one, 'docx'), { entries: 500, unpacked: 1e8, ratio: 1e6 })).get('word/document.xml')!.toString('utf8');
  const inside = (text: string, tag: string) => [...text.matchAll(new RegExp(`<w:${tag}[ >].*?</w:${tag}>`, 'gs'))].map(([found]) => found);
  const plain = (cell: string) => [...cell.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
  return inside(xml, 'tbl').map(table => inside(table, 'tr').map(row => inside(row, 'tc').map(plain)));
}

/** Which rows do not stand in a PDF one after the other, as whoever copies its text has them. */
async function missingInPdf(one: Report): Promise<string[]> {
  const bare = (text: string) => text.replace(/[\s\u200b]/g, '').normalize('NFKC');
  const text = bare((await pdfPages(await bytesOf(one, 'pdf'))).join(''));
  let from = 0;
  return tablesOf(pageOf(one)).flatMap(table => rowsOf(table).slice(1)).map(row => bare(row.join(''))).filter(row => {
    const at = text.indexOf(row, from);
    if (at >= 0) from = at + row.length;
    return at < 0;
  });
}

/** A row of CSV by its columns. */
function csvRows(text: string): Record<string, string>[] {
  const rows = text.slice(1).split('\r\n').slice(0, -1).map(line => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => (quoted === undefined ? plain : quoted.replaceAll('""', '"'))));
  return rows.slice(1).map(row => Object.fromEntries(row.map((value, at) => [rows[0][at], value])));
}

describe('a report as a file', () => {
  it.each(LANGUAGES)('has every number of its page in each format, in %s', async language => {
    const one = report(language);
    const tables = tablesOf(pageOf(one));
    expect(await sheetNumbers(one)).toEqual(numbersOf(tables).map(({ value, form }) => Number(form === 'percent' ? `${value}e-2` : value)));
    expect(await documentTables(one)).toEqual(tables.map(rowsOf));
    expect(await missingInPdf(one)).toEqual([]);
  });

  it('tells any figures to the last digit in each format', async () => {
    await fc.assert(fc.asyncProperty(anyFigures, fc.constantFrom(...LANGUAGES), async (figures, language) => {
      const one = report(language, DRAFT, figures);
      const tables = tablesOf(pageOf(one));
      expect(await sheetNumbers(one)).toEqual(numbersOf(tables).map(({ value, form }) => Number(form === 'percent' ? `${value}e-2` : value)));
      expect(await documentTables(one)).toEqual(tables.map(rowsOf));
      expect(await missingInPdf(one)).toEqual([]);
      const told = figures.lines.flatMap(({ total, tables: some, before }) => [total, ...some, ...(before ? [before.total, ...before.tables] : [])].flatMap(({ rows }) => rows));
      expect(csvRows((await bytesOf(one, 'csv')).toString('utf8')).map(({ units, amount }) => [units, amount])).toEqual(told.map(({ units, amount }) => [units === null ? '' : String(units), amount ?? '']));
    }), { numRuns: 4, seed: 20_261_130 });
  }, 120_000);

  it('has nothing that a spreadsheet takes for a formula, and says in CSV what a number is of', async () => {
    const rows = csvRows((await bytesOf(report('ru'), 'csv')).toString('utf8'));
    expect(rows.filter(({ indicator, dimension_1: dimension }) => indicator === 'claims_filed' && !dimension)).toMatchObject([
      { from: '2026-01-01', until: '2026-12-31', told: 'yes', units: '42', unit: 'claim', amount: '123456789012.35', measure: 'money', currency: 'KGS' },
      { units: '7', amount: '7000.10', currency: 'USD' },
      { from: '2025-01-01', units: '40', amount: '100000000000.00', currency: 'KGS' },
    ]);
    expect(rows.find(({ dimension_1: dimension }) => dimension === 'topic')).toMatchObject({ value_1: "'=2+2", label_1: "'=2+2" });
    const parts = await unzip(await bytesOf(report('ru'), 'xlsx'), { entries: 500, unpacked: 1e8, ratio: 1e6 });
    expect([...parts].filter(([name, bytes]) => name.startsWith('xl/worksheets/') && bytes.includes('<f>'))).toEqual([]);
  });

  it('says of itself what it is, on each page, and is the same for the same report', async () => {
    const pages = await pdfPages(await bytesOf(report('ky'), 'pdf'));
    pages.forEach((text, at) => expect(text).toContain(`${at + 1} / ${pages.length}`));
    pages.forEach(text => expect(text).toContain('ab'.repeat(32)));
    expect((await pdfPages(await bytesOf(report('ky', DRAFT), 'pdf'))).every(text => text.includes('Долбоор'))).toBe(true);
    for (const format of ['xlsx', 'docx', 'pdf', 'csv'] as const) expect((await bytesOf(report('en'), format)).equals(await bytesOf(report('en'), format))).toBe(true);
  });

  it('shows its charts in DOCX, each with a text for who does not see it', async () => {
    const parts = await unzip(await bytesOf(report('ru'), 'docx'), { entries: 500, unpacked: 1e8, ratio: 1e6 });
    const charts = pageOf(report('ru')).sections.flatMap(({ lines }) => lines.flatMap(({ tables }) => tables.flatMap(({ chart }) => (chart ? [chart] : []))));
    const described = [...parts.get('word/document.xml')!.toString('utf8').matchAll(/<wp:docPr[^>]* descr="([^"]*)"/g)].map(([, text]) => text);
    expect(charts.map(({ kind }) => kind)).toEqual(['bars', 'map', 'stacked', 'bars', 'bars', 'funnel', 'funnel']);
    expect(described).toEqual(charts.map(({ description }) => description));
    expect([...parts.keys()].filter(name => /^word\/media\/.*\.png$/.test(name))).toHaveLength(charts.length);
  });
});
