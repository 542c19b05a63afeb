import { parseDocument } from '#libs/documents/document-schema';
import { wholeText } from '#libs/documents/whole-text';

/** The text of words that are kept; null of what is none: erased, or written for another schema. */
export function textOfContent(content: string): string | null {
  try {
    return wholeText(parseDocument(content));
  } catch {
    return null;
  }
}

/** What a document is found by. */
export const searchedText = (title: string, text: string): string => `${title}\n${text}`;
