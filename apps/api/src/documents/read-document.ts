import { parseDocument } from '#libs/documents/document-schema';
import { ERASED } from '#libs/sealing/erased';
import { invalid, Problem } from '../http/problem';

/**
 * What the editor sent, as a document.
 * @throws Problem 400 when it is none that a court paper could be
 * @throws Problem 410 when what was kept is erased
 */
export function readDocument(content: string): ReturnType<typeof parseDocument> {
  if (content === ERASED) throw new Problem(410, 'erased');
  try {
    return parseDocument(content);
  } catch {
    throw invalid([{ pointer: '/content', key: 'field.document' }]);
  }
}
