import { bullets, cell, doc, heading, note, numbered, paragraph, row, table } from '../../../test/support/sample-document';
import { parseDocument } from '../document-schema';
import { unzip } from '../unzip';
import type { ExportOptions } from './export-options';
import { toDocx } from './to-docx';
import { toPaper } from './to-paper';

const OPTIONS: ExportOptions = { language: 'ru', title: 'Жалоба', mark: null };
const made = (content: string, options: Partial<ExportOptions> = {}) => toDocx(toPaper(parseDocument(content)), { ...OPTIONS, ...options });

async function partsOf(content: string, options: Partial<ExportOptions> = {}): Promise<Record<string, string>> {
  const entries = await unzip(await made(content, options), { entries: 100, unpacked: 1e8, ratio: 1e6 });
  return Object.fromEntries([...entries].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

const body = async (content: string) => (await partsOf(content))['word/document.xml'];

describe('a DOCX', () => {
  it('is a sheet as courts want it: A4, 30 mm left, 15 right, 20 above and below, the first page without a number', async () => {
    const parts = await partsOf(doc(paragraph('Суд')));
    expect(parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(parts['word/document.xml']).toContain('<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"');
    expect(parts['word/document.xml']).toContain('<w:titlePg/>');
    const headers = Object.keys(parts).filter(name => /^word\/header\d/.test(name)).map(name => parts[name]);
    expect(headers.filter(header => header.includes('PAGE'))).toHaveLength(1);
    const styles = parts['word/styles.xml'];
    for (const wanted of ['Times New Roman', '<w:sz w:val="28"/>', '<w:lang w:val="ru-RU"', 'w:line="276"', 'w:firstLine="709"', '<w:jc w:val="both"/>']) expect(styles).toContain(wanted);
  });

  it('counts items by itself, over all levels, each list anew, from where it starts', async () => {
    const from5 = { ...numbered([paragraph('Пять')]), attrs: { start: 5 } };
    const parts = await partsOf(doc(numbered([paragraph('Раз'), numbered([paragraph('Внутри')])]), paragraph('Текст'), from5, bullets([paragraph('Тире')])));
    const numbering = parts['word/numbering.xml'];
    for (const wanted of ['<w:lvlText w:val="%1."/>', '<w:lvlText w:val="%1.%2."/>', '<w:lvlText w:val="–"/>', '<w:start w:val="5"/>', '<w:startOverride w:val="5"/>']) expect(numbering).toContain(wanted);
    const series = [...parts['word/document.xml'].matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g)].map(([, level, id]) => [level, id]);
    expect(series.map(([level]) => level)).toEqual(['0', '1', '0', '0']);
    expect(series[0][1]).toBe(series[1][1]);
    expect(new Set(series.map(([, id]) => id)).size).toBe(3);
  });

  it('repeats headings of tables, tears no row, and merges cells', async () => {
    const merged = { type: 'tableRow', content: [cell('tableCell', 'Вместе', { colspan: 2 })] };
    const down = [{ type: 'tableRow', content: [cell('tableCell', 'Вниз', { rowspan: 2 }), cell('tableCell', 'А')] }, row('tableCell', 'Б')];
    const xml = await body(doc(table(row('tableHeader', '№', 'Что'), merged, ...down), table(row('tableCell', 'Другая'))));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(5);
    expect(xml).toContain('<w:gridSpan w:val="2"/>');
    expect(xml).toContain('<w:vMerge w:val="restart"/>');
    // two tables one after the other would be one
    expect(xml).not.toContain('</w:tbl><w:tbl>');
  });

  it('has real notes, pages that begin where they are told to, and who is written to in the right half', async () => {
    const parts = await partsOf(doc(paragraph('В суд'), heading(1, 'Жалоба'), paragraph('Довод', note('Статья 137')), { type: 'pageBreak' }, paragraph('Приложения')));
    expect(parts['word/footnotes.xml']).toContain('Статья 137');
    expect(parts['word/document.xml']).toContain('<w:footnoteReference w:id="1"/>');
    expect(parts['word/document.xml'].match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(parts['word/document.xml'].match(/<w:pStyle w:val="Addressee"\/>/g)).toHaveLength(1);
  });

  it('says on each page that it is a draft', async () => {
    const parts = await partsOf(doc(paragraph('Суд')), { mark: 'ПРОЕКТ' });
    const headers = Object.keys(parts).filter(name => /^word\/header\d/.test(name)).map(name => parts[name]);
    expect(headers.map(header => header.includes('ПРОЕКТ'))).toEqual([true, true]);
  });

  it('is the same for the same document, and names nobody and nothing that made it', async () => {
    const content = doc(heading(1, 'Жалоба'), paragraph('Суд'), numbered([paragraph('Раз')]));
    expect((await made(content)).equals(await made(content))).toBe(true);
    const all = JSON.stringify(await partsOf(content));
    expect(all).not.toMatch(/dc:creator|lastModifiedBy|dcterms|Un-named|<Application>|rsid/i);
    expect(all).toContain('<dc:title>Жалоба</dc:title>');
  });

  it('holds no sign that XML cannot', async () => {
    expect(await body(doc(paragraph('до\u0001\u000b<после>&\ufffe')))).toContain('>до&lt;после&gt;&amp;</w:t>');
  });
});
