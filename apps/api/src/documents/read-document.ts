import { parseDocument } from '#libs/documents/document-schema';
import { invalid } from '../http/problem';

/**
 * What the editor sent, as a document.
 * @throws Problem 400 when it is none that a court paper could be
 */
export function readDocument(content: string): ReturnType<typeof parseDocument> {
  try {
    return parseDocument(content);
  } catch {
    throw invalid([{ pointer: '/content', key: 'field.document' }]);
  }
}
