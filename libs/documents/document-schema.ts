import { getSchema, type Extensions } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { Node, type Schema } from '@tiptap/pm/model';
import StarterKit from '@tiptap/starter-kit';
import { Footnote } from './footnote';
import { PageBreak } from './page-break';
import { Placeholder } from './placeholder';

/** What a court paper is made of; the editor and the server read the same list. No links, no code, no pictures. */
export const DOCUMENT_EXTENSIONS: Extensions = [
  StarterKit.configure({ code: false, codeBlock: false, link: false, strike: false, horizontalRule: false, heading: { levels: [1, 2, 3] } }),
  TableKit.configure({ table: { resizable: false } }),
  PageBreak,
  Footnote,
  Placeholder,
];

/** Lists in lists, quotations in quotations: far beyond any paper, and far below what a page or a thread breaks on. */
const MOST_NESTED = 40;

let schema: Schema | undefined;

/**
 * The document that a JSON text of the editor describes.
 * @throws RangeError or SyntaxError when it is none, or holds what a court paper is not made of
 */
export function parseDocument(content: string): Node {
  schema ??= getSchema(DOCUMENT_EXTENSIONS);
  const json: unknown = JSON.parse(content);
  refuseDepth(json);
  const node = Node.fromJSON(schema, json);
  if (node.type.name !== 'doc') throw new RangeError('not a whole document');
  node.check();
  return node;
}

function refuseDepth(document: unknown): void {
  let level = [document];
  for (let depth = 0; level.length; depth++) {
    if (depth > MOST_NESTED) throw new RangeError('nested too deeply');
    level = level.flatMap(node => (node as { content?: unknown[] } | null)?.content ?? []);
  }
}

/** Nothing is written yet. */
export const EMPTY_DOCUMENT = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph' }] });
