import readXlsxFile from 'read-excel-file/node';
import { SAMPLE_FIGURES } from '../../../test/support/sample-figures';
import { LANGUAGES, type Language } from '../../i18n/languages';
import { pageOf } from '../page/page-of';
import { DRAFT, type Report } from '../report';
import type { PageCell, ReportPage } from '../report-page';
import { exportReport } from './export-report';

const FROZEN: Report['about'] = { title: null, organisation: 'Организация', frozen: { number: 2, by: 'А. Директор', at: '2027-01-12T09:00:00.000Z', digest: 'ab'.repeat(32) }, restatements: null };
const report = (language: Language, about = FROZEN): Report => ({ figures: SAMPLE_FIGURES, language, about });
const bytesOf = async (one: Report, format: Parameters<typeof exportReport>[1]) => (await exportReport(one, format)).bytes;

/** Every number of the sections, as it is printed. */
const printed = ({ sections }: ReportPage): PageCell[] => sections.flatMap(({ lines }) => lines.flatMap(({ total, tables }) => [total, ...tables].flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))));

describe('a report as a file', () => {
  it.each(LANGUAGES)('has the numbers of its page as numbers in a spreadsheet, in %s', async language => {
    const page = pageOf(report(language));
    const sheets = await readXlsxFile(await bytesOf(report(language), 'xlsx'));
    const numbers = sheets.slice(2, 2 + page.sections.length).flatMap(({ data }) => data.flat().filter(value => typeof value === 'number'));
    const wanted = printed(page).filter(({ value }) => value !== null).map(({ value, form }) => Number(form === 'percent' ? `${value}e-2` : value));
    expect(numbers).toEqual(wanted);
    expect(sheets[1].data.flat().filter(value => typeof value === 'number')).toHaveLength(page.summary.rows.flatMap(({ cells }) => cells).filter(({ value }) => value !== null).length);
  });

  it('has one row for each number in CSV, and none that a spreadsheet takes for a formula', async () => {
    const text = (await bytesOf(report('ru'), 'csv')).toString('utf8');
    const tables = SAMPLE_FIGURES.lines.flatMap(({ total, tables, before }) => [total, ...tables, ...(before ? [before.total, ...before.tables] : [])]);
    expect(text.split('\r\n')).toHaveLength(2 + tables.flatMap(({ rows }) => rows).length);
    expect(text).toContain('2026-01-01,2026-12-31,yes,42,claim,123456789012.35,money,KGS');
    expect(text).toContain("topic,'=2+2,'=2+2");
    expect(text).toMatch(/^\ufeffindicator,/);
  });

  it('says on what is a draft that it is one', () => {
    expect(pageOf(report('ky', DRAFT))).toMatchObject({ mark: 'Долбоор', digest: null });
    expect(pageOf(report('ky')).mark).toBeNull();
  });
});
