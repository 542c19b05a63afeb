import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { unzip, ZipRefused, ZipTooLarge } from '../unzip';
import { ImportRefused } from './import-warning';

const LIMITS = { entries: 200, unpacked: 100_000_000, ratio: 200 };
/** Bytes of its parts that hold words; a paper of a hundred pages has two million. */
const MOST_WORDS = 20_000_000;
const TYPES = '[Content_Types].xml';
const WORD = 'wordprocessingml.document.main+xml';

/** The parts of a DOCX that hold words, by their names. Pictures, fonts and programs are not among them. */
export type DocxParts = Map<string, string>;

/** @throws ImportRefused when the file is no DOCX, or may be a trap */
export async function partsOf(bytes: Buffer): Promise<DocxParts> {
  const entries = await unzip(bytes, LIMITS, name => /\.(xml|rels)$/.test(name)).catch((error: unknown) => {
    const isZip = bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
    throw new ImportRefused(error instanceof ZipTooLarge ? 'too_large' : isZip && error instanceof ZipRefused ? 'damaged' : 'not_docx', { cause: error });
  });
  const parts = new Map([...entries].map(([name, content]) => [name, content.toString('utf8')]));
  if (!parts.get(TYPES)?.includes(WORD)) throw new ImportRefused('not_docx');
  if ([...entries.values()].reduce((sum, { length }) => sum + length, 0) > MOST_WORDS) throw new ImportRefused('too_large');
  // no office writes one, and whoever does may want other files read, or a word repeated a billion times
  if ([...parts.values()].some(part => part.includes('<!DOCTYPE') || part.includes('<!ENTITY'))) throw new ImportRefused('damaged');
  return parts;
}

/** A ZIP of these parts and nothing else: whatever reads it meets what was looked at, whatever else the file held. */
export async function docxOf(parts: DocxParts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of parts) zip.addBuffer(Buffer.from(content), name, { compress: false });
  zip.end();
  return buffer(zip.outputStream);
}
