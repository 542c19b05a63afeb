import fc from 'fast-check';
import { pdfPages } from '../../../test/support/pdf-pages';
import { anyDocument } from '../document.arbitrary';
import { parseDocument } from '../document-schema';
import type { ExportOptions } from './export-options';
import { bullets, cell, doc, heading, note, numbered, paragraph, row, table } from '../../../test/support/sample-document';
import { toPaper } from './to-paper';
import { toPdf } from './to-pdf';
import { toWholePdf } from './to-whole-pdf';

const OPTIONS: ExportOptions = { language: 'ky', title: 'Даттануу', mark: 'ДОЛБООР' };
const made = (content: string, options: Partial<ExportOptions> = {}) => toPdf(toPaper(parseDocument(content)), { ...OPTIONS, ...options });
const textOf = async (content: string, options: Partial<ExportOptions> = {}) => pdfPages(await made(content, options));
const LONG = 'Жабырлануучунун жүйөөлөрүнө тийиштүү баа берилген эмес, текшерүү толук жүргүзүлгөн эмес. '.repeat(6);

/** Which letters are missing. (There may be more: headings of tables are repeated.) */
const missing = (pages: string[], words: string) => [...'Бңөүё'].filter(letter => pages.join().split(letter).length < words.split(letter).length);

describe('a PDF', () => {
  it('has every letter of a document, or is refused', async () => {
    await fc.assert(fc.asyncProperty(anyDocument, async content => {
      const bytes = await toWholePdf(parseDocument(content), { ...OPTIONS, mark: null }).catch((error: Error) => error);
      if (bytes instanceof RangeError) return;
      const words: string[] = [];
      parseDocument(content).descendants(node => void words.push(node.text ?? node.attrs.text ?? ''));
      expect(missing(await pdfPages(bytes as Uint8Array), words.join())).toEqual([]);
    }), { numRuns: 10, seed: 20_261_125 });
  });

  it('keeps what follows signs that the typeface lacks on the page', async () => {
    expect((await textOf(doc(paragraph(`${'𝒳'.repeat(40)}үё`)), { mark: null })).join()).toContain('үё');
  });

  it('is not refused for papers as people write them', async () => {
    const content = doc(heading(1, 'Даттануу'), paragraph(LONG, note('12-берене')), table(row('tableHeader', 'Күнү', 'Эмне болду'), row('tableCell', '12-март', LONG)));
    expect((await toWholePdf(parseDocument(content), OPTIONS)).length).toBeGreaterThan(1_000);
  });

  it.each([
    ['a word', paragraph('ё'.repeat(20_000))], ['a heading', heading(1, LONG.repeat(20))],
    ['a cell over several rows', table({ type: 'tableRow', content: [cell('tableCell', LONG.repeat(20), { rowspan: 2 }), cell('tableCell', 'А')] }, row('tableCell', 'В'))],
    ['the heading of a table', table(row('tableHeader', LONG.repeat(20), 'А'), row('tableCell', 'В', 'Г'))],
  ])('loses nothing of %s that is longer than a page', async (_, block) => {
    const content = doc(block, paragraph('Бүттү'));
    expect(missing(await textOf(content, { mark: null }), content)).toEqual([]);
  });

  it('holds all words, with the letters of Kyrgyz, and the numbers of items, over all levels', async () => {
    const [page] = await textOf(doc(heading(1, 'Өтүнүч'), paragraph('Сот ', note('Ңөү'), 'күбө'), numbered([paragraph('Биринчи')], [paragraph('Экинчи'), numbered([paragraph('Ичинде')])]), bullets([paragraph('Тизме')])));
    for (const words of ['Өтүнүч', 'күбө', 'Ңөү', '1.', '2.', '2.1.', 'Ичинде', '–', 'Тизме']) expect(page).toContain(words);
  });

  it('numbers its pages from the second, and says on each that it is a draft', async () => {
    const pages = await textOf(doc(...Array.from({ length: 40 }, () => paragraph(LONG))));
    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, at) => expect(page.trim()).toMatch(at ? new RegExp(`\\n${at + 1}\\s*ДОЛБООР$`) : /[^\d\s]\s*ДОЛБООР$/));
    expect((await textOf(doc(paragraph('Сот')), { mark: null })).join()).not.toContain('ДОЛБООР');
  });

  it.each([0, 30])('repeats the heading of a table on each page, and loses none of its rows, however long is that of number %d', async long => {
    const rows = Array.from({ length: 60 }, (_, at) => row('tableCell', `№${at};`, at === long ? LONG.repeat(20) : LONG.slice(0, 100)));
    const pages = await textOf(doc(table(row('tableHeader', 'Саны', 'Окуя'), ...rows)));
    for (const page of pages) expect(page).toContain('Окуя');
    for (let at = 0; at < 60; at++) expect(pages.join('\n')).toContain(`№${at};`);
    expect(pages.join(' ').match(/жабырлануучунун|Жабырлануучунун/g)!.length).toBeGreaterThan(120);
  });

  it('begins a page where it is told to, and never an empty one', async () => {
    const end = { type: 'pageBreak' };
    expect(await textOf(doc(end, paragraph('Бир'), end, end, table(row('tableCell', 'Эки')), end, heading(2, 'Үч'), end), { mark: null })).toEqual([
      expect.stringContaining('Бир'), expect.stringContaining('Эки'), expect.stringContaining('Үч'),
    ]);
  });

  it('is the same for the same document, and says of itself nothing but its kind', async () => {
    const content = doc(heading(1, 'Даттануу'), paragraph('Сот'));
    const bytes = await made(content);
    expect(Buffer.compare(bytes, await made(content))).toBe(0);
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const { info, metadata } = await (await task.promise).getMetadata();
    await task.destroy();
    expect(info).toMatchObject({ Title: 'Даттануу', Language: 'ky-KG' });
    expect(Object.keys(info).filter(key => ['Author', 'Creator', 'Producer', 'CreationDate', 'ModDate', 'Subject', 'Keywords'].includes(key))).toEqual([]);
    expect(metadata).toBeNull();
  });
});
