import { LANGUAGE_TAGS } from '../../documents/export/export-options';
import { makePdf } from '../../documents/export/make-pdf';
import type { PdfDefinition, PdfNode } from '../../documents/export/pdf-content';
import { SANS } from '../../documents/export/pdf-fonts';
import { translate } from '../../i18n/catalogue';
import { chartSvg } from '../page/charts-of';
import type { PageLine, PageSection, PageTable, ReportPage } from '../report-page';
import { broken, figuresTable, WHOLE_TABLE } from './pdf-figures';
import { CHART_WIDTH, COLORS, SHEET, SIZES, TEXT_WIDTH } from './print-look';

/** A report on paper: title page, the totals on one page, then each kind of work with its tables and pictures. */
export const reportToPdf = (page: ReportPage): Promise<Buffer> => makePdf(definitionOf(page), page);

const definitionOf = (page: ReportPage): PdfDefinition => ({
  pageSize: 'A4',
  pageMargins: [SHEET.side, SHEET.top, SHEET.side, SHEET.bottom],
  version: '1.7',
  language: LANGUAGE_TAGS[page.language],
  displayTitle: true,
  info: { title: page.title },
  defaultStyle: { font: SANS, fontSize: SIZES.text, lineHeight: 1.15, color: COLORS.ink },
  header: number => (number > 1 ? headerOf(page) : { text: '' }),
  footer: (number, pages) => footerOf(page, number, pages),
  content: [...titlePage(page), ...summary(page), ...page.sections.flatMap((section, at) => sectionOf(section, page, at)), ...restated(page)],
});

const say = ({ language }: ReportPage, key: string, params?: Record<string, string | number>) => translate(language, key, params);

const headerOf = ({ title, period, mark }: ReportPage): PdfNode => ({
  margin: [SHEET.side, 28, SHEET.side, 0], fontSize: SIZES.foot, color: COLORS.soft,
  columns: [{ text: `${title}. ${period}`, width: '*' }, { text: mark ?? '', bold: true, color: COLORS.draft, alignment: 'right', width: 90 }],
});

const footerOf = (page: ReportPage, number: number, pages: number): PdfNode => ({
  margin: [SHEET.side, 18, SHEET.side, 0], fontSize: SIZES.foot, color: COLORS.soft,
  columns: [{ text: page.digest ? `SHA-256 ${page.digest}` : (page.mark ?? ''), width: '*' }, { text: say(page, 'reports:page', { page: number, pages }), alignment: 'right', width: 80 }],
});

/** pdfmake writes into what it is given: each is a new one. */
const rule = (): PdfNode => ({ canvas: [{ type: 'line', x1: 0, y1: 0, x2: TEXT_WIDTH, y2: 0, lineWidth: 1.5, lineColor: COLORS.green }], margin: [0, 8, 0, 14] });

const titlePage = (page: ReportPage): PdfNode[] => [
  ...(page.mark ? [{ text: page.mark, bold: true, color: COLORS.draft, fontSize: SIZES.subtitle }] : []),
  { text: page.title, bold: true, fontSize: SIZES.title, color: COLORS.green, lineHeight: 1.05, margin: [0, 34, 0, 6] },
  { text: page.period, fontSize: SIZES.subtitle, color: COLORS.soft },
  rule(),
  ...page.about.map(({ label, text }): PdfNode => ({ columns: [{ text: label, color: COLORS.soft, width: 172 }, { text: broken(text), width: '*' }], margin: [0, 0, 0, 3] })),
  ...heading(say(page, 'reports:notes')),
  ...page.notes.map((text): PdfNode => ({ text, margin: [0, 0, 0, 3] })),
  ...heading(say(page, 'reports:contents')),
  { toc: { numberStyle: { color: COLORS.soft }, textMargin: [0, 0, 0, 2] } },
];

const heading = (text: string): PdfNode[] => [{ text, bold: true, fontSize: SIZES.line, color: COLORS.green, margin: [0, 16, 0, 5] }];

const sectionHeading = (text: string, id: string): PdfNode => ({ text, id, bold: true, fontSize: SIZES.section, color: COLORS.green, margin: [0, 0, 0, 8], pageBreak: 'before', tocItem: true, outline: true, outlineExpanded: false });

const summary = ({ summary: table }: ReportPage): PdfNode[] => [sectionHeading(table.caption, 'summary'), figuresTable(table)];

function restated({ restatements: table }: ReportPage): PdfNode[] {
  return table ? [sectionHeading(table.caption, 'restated'), figuresTable(table), ...table.notes.map(noteOf)] : [];
}

const sectionOf = ({ heading: text, lines }: PageSection, page: ReportPage, at: number): PdfNode[] => [sectionHeading(text, `section-${at}`), ...lines.flatMap(line => lineOf(line, page, `section-${at}`))];

const lineOf = ({ name, definition, total, tables }: PageLine, page: ReportPage, section: string): PdfNode[] => [
  {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    stack: [
      { text: name, bold: true, fontSize: SIZES.line, outline: true, outlineParentId: section, margin: [0, 0, 0, 2] },
      { text: definition, italics: true, color: COLORS.soft, fontSize: SIZES.note, margin: [0, 0, 0, 3] },
      figuresTable(total),
      ...total.notes.map(noteOf),
    ],
  },
  ...tables.flatMap(table => tableOf(table, page)),
];

/** What belongs together stays on one page, as far as a page holds it: words, rows, what is to be known of them, and a picture with its words. */
function tableOf({ caption, notes, chart, ...table }: PageTable, page: ReportPage): PdfNode[] {
  const stack: PdfNode[] = [{ text: caption, bold: true, fontSize: SIZES.caption, margin: [0, 8, 0, 1] }, ...(table.rows.length ? [figuresTable(table)] : []), ...notes.map(noteOf)];
  const drawn: PdfNode[] = chart ? [{ svg: chartSvg(chart, page.language), width: CHART_WIDTH, margin: [0, 4, 0, 4] }] : [];
  return [...(table.rows.length > WHOLE_TABLE ? stack : [{ unbreakable: true, stack }]), ...drawn];
}

const noteOf = (text: string): PdfNode => ({ text, fontSize: SIZES.note, color: COLORS.soft, margin: [0, 0, 0, 2] });
