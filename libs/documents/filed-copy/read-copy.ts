import { parseDocument } from '../document-schema';
import { toPaper } from '../export/to-paper';
import { fromDocx } from '../import/from-docx';
import { compareCopy, type ComparedCopy } from './compare-copy';
import { passagesOf } from './passages';
import { textOfPdf } from './pdf-text';

export type CopyFormat = 'pdf' | 'docx';

/**
 * Reads the file of what was handed in and compares it with the words of the filed version.
 * @throws ImportRefused when it cannot be read
 */
export async function readCopy(content: string, bytes: Uint8Array, format: CopyFormat): Promise<ComparedCopy> {
  const text = format === 'pdf' ? await textOfPdf(bytes) : await textOfDocx(bytes);
  return compareCopy(passagesOf(toPaper(parseDocument(content))), text);
}

async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const { content } = await fromDocx(Buffer.from(bytes));
  return passagesOf(toPaper(parseDocument(content))).map(({ text }) => text).join('\n');
}
