import { Document, Footer, Header, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, type ParagraphChild, Table, TableOfContents, TabStopType, TextRun } from 'docx';
import { toPng } from '../../charts/report/to-png';
import { printable } from '../../documents/export/printable';
import { withoutTraces } from '../../documents/export/without-traces';
import { translate } from '../../i18n/catalogue';
import { chartSvg } from '../page/charts-of';
import type { PageChart, PageLine, PageSection, PageTable, ReportPage } from '../report-page';
import { figuresTable } from './docx-figures';
import { CAPTION, DEFINITION, FOOT, MARK, NOTE, PART, stylesOf, SUBTITLE, TITLE } from './docx-look';
import { CHART_WIDTH, COLORS, SHEET, TEXT_WIDTH } from './print-look';

type Block = Paragraph | Table | TableOfContents;

const twips = (points: number) => Math.round(points * 20);
/** Word measures pictures in 96ths of an inch. */
const pixels = (points: number) => Math.round((points * 96) / 72);
/** A table with no more rows stays on one page. */
const WHOLE_TABLE = 24;

/** A report to be worked on further: headings and tables of Word, pictures with a text for those who do not see them. */
export async function reportToDocx(page: ReportPage): Promise<Buffer> {
  const sections: Block[] = [];
  for (const section of page.sections) sections.push(...(await sectionOf(section, page.language)));
  const document = new Document({
    title: page.title,
    styles: stylesOf(page.language),
    sections: [{
      properties: {
        titlePage: true,
        page: {
          size: { width: twips(SHEET.width), height: twips(SHEET.height) },
          margin: { left: twips(SHEET.side), right: twips(SHEET.side), top: twips(SHEET.top), bottom: twips(SHEET.bottom), header: twips(28), footer: twips(24) },
        },
      },
      headers: { default: headerOf(page), first: new Header({ children: [new Paragraph('')] }) },
      footers: { default: footerOf(page), first: footerOf(page) },
      children: [...titlePage(page), ...summary(page.summary), ...sections, ...(page.restatements ? summary(page.restatements) : [])],
    }],
  });
  return withoutTraces(await Packer.toBuffer(document), page.title, { 'word/document.xml': numberedAnew });
}

/** `docx` counts headings and pictures on over all documents that it ever makes: the same report would be other bytes each time. */
function numberedAnew(xml: string): string {
  const numbers = () => {
    const known = new Map<string, number>();
    return (id: string) => known.get(id) ?? known.set(id, known.size + 1).get(id)!;
  };
  const [heading, picture] = [numbers(), numbers()];
  return xml
    .replace(/_Toc(\d+)/g, (_, id) => `_Toc${heading(id)}`)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)"/g, (_, before, id) => `${before}${heading(id)}"`)
    .replace(/(<wp:docPr id=")(\d+)"/g, (_, before, id) => `${before}${picture(id)}"`);
}

const paragraph = (style: string, text: string) => new Paragraph({ style, text: printable(text) });
const right = [{ type: TabStopType.RIGHT, position: twips(TEXT_WIDTH) }];

const headerOf = ({ title, period, mark }: ReportPage) =>
  new Header({ children: [new Paragraph({ style: FOOT, tabStops: right, children: [new TextRun(printable(`${title}. ${period}`)), ...(mark ? [new TextRun({ text: `\t${mark}`, bold: true, color: COLORS.draft.slice(1) })] : [])] })] });

function footerOf({ digest, mark, language }: ReportPage): Footer {
  // the numbers of pages are fields, which stand where the words say
  const number = translate(language, 'reports:page', { page: '\ue000', pages: '\ue001' }).split(/([\ue000\ue001])/).filter(Boolean);
  const fields: Record<string, string> = { '\ue000': PageNumber.CURRENT, '\ue001': PageNumber.TOTAL_PAGES };
  return new Footer({ children: [new Paragraph({ style: FOOT, tabStops: right, children: [new TextRun(digest ? `SHA-256 ${digest}` : (mark ?? '')), new TextRun('\t'), ...number.map(part => new TextRun({ children: [(fields[part] ?? part) as 'CURRENT'] }))] })] });
}

const titlePage = (page: ReportPage): Block[] => [
  ...(page.mark ? [paragraph(MARK, page.mark)] : []),
  paragraph(TITLE, page.title),
  paragraph(SUBTITLE, page.period),
  ...page.about.map(({ label, text }) => new Paragraph({ children: [new TextRun({ text: `${label}: `, color: COLORS.soft.slice(1) }), new TextRun(printable(text))] })),
  paragraph(PART, translate(page.language, 'reports:notes')),
  ...page.notes.map(text => new Paragraph({ text: printable(text) })),
  paragraph(PART, translate(page.language, 'reports:contents')),
  new TableOfContents(translate(page.language, 'reports:contents'), { beginDirty: false, headingStyleRange: '1-1', hyperlink: true, pageNumbersEntryLevelsRange: '1-1' }),
];

const headingOf = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text: printable(text), pageBreakBefore: true });

const summary = (table: PageTable): Block[] => [headingOf(table.caption), figuresTable(table, false), ...table.notes.map(note => paragraph(NOTE, note))];

async function sectionOf({ heading: text, lines }: PageSection, language: ReportPage['language']): Promise<Block[]> {
  const blocks: Block[] = [headingOf(text)];
  for (const line of lines) blocks.push(...(await lineOf(line, language)));
  return blocks;
}

async function lineOf({ name, definition, total, tables }: PageLine, language: ReportPage['language']): Promise<Block[]> {
  const blocks: Block[] = [new Paragraph({ heading: HeadingLevel.HEADING_2, text: printable(name) }), paragraph(DEFINITION, definition), figuresTable(total, true), ...total.notes.map(note => paragraph(NOTE, note))];
  for (const table of tables) {
    blocks.push(paragraph(CAPTION, table.caption), ...(table.rows.length ? [figuresTable(table, table.rows.length <= WHOLE_TABLE)] : []), ...table.notes.map(note => paragraph(NOTE, note)));
    if (table.chart) blocks.push(new Paragraph({ spacing: { before: 120, after: 60 }, children: [await pictureOf(table.chart, language)] }));
  }
  return blocks;
}

async function pictureOf(chart: PageChart, language: ReportPage['language']): Promise<ParagraphChild> {
  const { bytes, width, height } = await toPng(chartSvg(chart, language));
  return new ImageRun({ type: 'png', data: bytes, transformation: { width: pixels(CHART_WIDTH), height: pixels((CHART_WIDTH * height) / width) }, altText: { name: chart.kind, title: '', description: printable(chart.description) } });
}
