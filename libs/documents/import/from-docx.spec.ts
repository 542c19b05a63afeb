import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { doc, heading, note, paragraph } from '../../../test/support/sample-document';
import { parseDocument } from '../document-schema';
import { toDocx } from '../export/to-docx';
import { toPaper } from '../export/to-paper';
import { fromDocx } from './from-docx';
import { ImportRefused } from './import-warning';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A DOCX whose body says this, with what else it is to hold. */
async function written(body: string, more: Record<string, string | Buffer> = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const parts = { '[Content_Types].xml': TYPES, '_rels/.rels': RELS, 'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`, ...more };
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  return buffer(zip.outputStream);
}

const p = (inside: string, style = '') => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inside}</w:p>`;
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const read = async (bytes: Buffer) => {
  const { content, warnings } = await fromDocx(bytes);
  return { content: JSON.parse(content).content, warnings };
};
const reasonOf = (bytes: Buffer) => fromDocx(bytes).then(() => 'read', (error: unknown) => (error instanceof ImportRefused ? error.reason : error));

describe('a DOCX from elsewhere', () => {
  it('gives its headings by the names that Word has for them, whatever their ids', async () => {
    const styles = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`;
    const rels = RELS.replace(/Id=.*(?=\/><)/, 'Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"');
    const { content } = await read(await written(p(r('Жалоба'), '1') + p(r('Текст')), { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': rels }));
    expect(content).toMatchObject([{ type: 'heading', attrs: { level: 1 } }, { type: 'paragraph' }]);
  });

  it('takes over what was inserted, drops what was struck out, and says so', async () => {
    const tracked = `<w:ins w:id="1" w:author="Кто"><w:r><w:t>новое</w:t></w:r></w:ins><w:del w:id="2" w:author="Кто"><w:r><w:delText>старое</w:delText></w:r></w:del>`;
    const { content, warnings } = await read(await written(p(r('Было ') + tracked)));
    expect(content).toEqual([paragraph('Было новое')]);
    expect(warnings).toEqual(['tracked_changes']);
  });

  it('leaves out pictures and addresses of links, keeps their words, and says so', async () => {
    const rels = RELS.replace('Target="word/document.xml"', 'Target="http://evil.example/x" TargetMode="External"').replace('officeDocument"', 'hyperlink"');
    const link = `<w:hyperlink r:id="r1">${r('сюда')}</w:hyperlink>`;
    const { content, warnings } = await read(await written(p(link), { 'word/_rels/document.xml.rels': rels }));
    expect(content).toEqual([paragraph('сюда')]);
    expect(JSON.stringify(content)).not.toContain('evil');
    expect(warnings).toEqual(['links']);
  });

  it('ends a page where it does, by a break or by a paragraph that begins one', async () => {
    const broken = p(`${r('А')}<w:r><w:br w:type="page"/></w:r>${r('Б')}`) + p('<w:r><w:br w:type="page"/></w:r>') + `<w:p><w:pPr><w:pageBreakBefore/></w:pPr>${r('В')}</w:p>`;
    const { content } = await read(await written(broken));
    expect(content.map((node: { type: string }) => node.type)).toEqual(['paragraph', 'pageBreak', 'paragraph', 'pageBreak', 'pageBreak', 'paragraph']);
  });

  it('is a document even when it is empty', async () => {
    expect((await read(await written(''))).content).toEqual([{ type: 'paragraph' }]);
  });
});

describe('a file that is not read', () => {
  it.each([
    ['empty', Buffer.alloc(0)], ['an older .doc, or an encrypted one', Buffer.from('d0cf11e0a1b11ae1', 'hex')], ['a PDF', Buffer.from('%PDF-1.7')], ['text', Buffer.from('Жалоба')],
  ])('is %s', async (_, bytes) => expect(await reasonOf(bytes)).toBe('not_docx'));

  it('is another ZIP', async () => {
    const zip = new ZipFile();
    zip.addBuffer(Buffer.from('а'), 'a.txt');
    zip.end();
    expect(await reasonOf(await buffer(zip.outputStream))).toBe('not_docx');
  });

  it('unpacks to more than memory holds, or to more parts than any paper has', async () => {
    expect(await reasonOf(await written('', { 'word/media/a.bin': Buffer.alloc(60_000_000) }))).toBe('too_large');
    expect(await reasonOf(await written('', { 'word/document.xml': `<w:document ${W}><w:body>${p(r('а')).repeat(900_000)}</w:body></w:document>` }))).toBe('too_large');
    expect(await reasonOf(await written('', Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`word/${at}.xml`, '<a/>']))))).toBe('too_large');
  });

  it('lies about how large it is', async () => {
    const honest = await written(p(r('Суд')), { 'word/media/b.bin': Buffer.alloc(2_000_000) });
    const at = honest.lastIndexOf(Buffer.from('504b0102', 'hex'));
    const lying = Buffer.from(honest);
    lying.writeUInt32LE(1_000, at + 24);
    expect(await reasonOf(lying)).toBe('damaged');
  });

  it.each([
    ['names other files', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'], ['repeats itself without end', '<!DOCTYPE a [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'],
  ])('%s', async (_, trap) => expect(await reasonOf(await written('', { 'word/document.xml': `${trap}<w:document ${W}><w:body>${p(r('&x;'))}</w:body></w:document>` }))).toBe('damaged'));

  it('is cut off, has parts that are no XML, or nests without end', async () => {
    const whole = await toDocx(toPaper(parseDocument(doc(heading(1, 'Жалоба'), paragraph('Довод', note('Статья'))))), { language: 'ru', title: '', mark: null });
    expect(await reasonOf(whole.subarray(0, whole.length - 200))).toBe('damaged');
    expect(await reasonOf(await written('', { 'word/document.xml': '<w:document' }))).toBe('damaged');
    expect(await reasonOf(await written(`${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`))).toBe('damaged');
  });
});
