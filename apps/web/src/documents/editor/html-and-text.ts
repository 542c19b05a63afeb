import { generateHTML, generateText } from '@tiptap/react';
import { DOCUMENT_EXTENSIONS } from '#libs/documents/document-schema';

/** A document of the editor as a clipboard carries it. */
export function htmlAndTextOf(content: string): { html: string; text: string } {
  const words = JSON.parse(content);
  return { html: generateHTML(words, DOCUMENT_EXTENSIONS), text: generateText(words, DOCUMENT_EXTENSIONS) };
}
