import { convertToHtml } from 'mammoth';
import { parseDocument } from '../document-schema';
import type { DocxElement, Notes } from './docx-element';
import { docxOf, type DocxParts, partsOf } from './docx-parts';
import { ImportRefused, type ImportWarning } from './import-warning';
import { showPageTurns } from './page-turns';
import { BlockReader } from './read-blocks';
import { InlineReader } from './read-inline';

export interface Imported {
  /** JSON text of the editor. */
  content: string;
  warnings: ImportWarning[];
}

type DocxDocument = DocxElement & { children: DocxElement[]; notes: Notes };

const TRACKED = /<w:(ins|del|moveFrom|moveTo)[\s>]/;

/**
 * Reads a DOCX into a document of the editor. Nothing outside of the file is opened, and no address in it.
 * @throws ImportRefused when it is no DOCX, too large, or damaged
 */
export async function fromDocx(bytes: Buffer): Promise<Imported> {
  const parts = await partsOf(bytes);
  const warnings = new Set<ImportWarning>();
  if ([...parts.values()].some(part => TRACKED.test(part))) warnings.add('tracked_changes');
  try {
    const { document, isWhole } = await read(parts);
    if (!isWhole) warnings.add('left_out');
    const content = new BlockReader(new InlineReader(document.notes, warnings), warnings).read(document.children);
    return { content: JSON.stringify(parseDocument(JSON.stringify({ type: 'doc', content })).toJSON()), warnings: [...warnings] };
  } catch (error) {
    throw new ImportRefused('damaged', { cause: error });
  }
}

/** What mammoth understands of the file. Its HTML is not asked for: that knows no end of a page, and would have to be read again. */
async function read(parts: DocxParts): Promise<{ document: DocxDocument; isWhole: boolean }> {
  const shown = new Map([...parts].map(([name, part]) => [name, showPageTurns(part)]));
  let document: DocxDocument | undefined;
  const { messages } = await convertToHtml({ buffer: await docxOf(shown) }, {
    includeEmbeddedStyleMap: false,
    transformDocument: (read: DocxDocument) => {
      document = read;
      return { ...read, children: [] };
    },
  });
  return { document: document!, isWhole: !messages.length };
}
