import fc from 'fast-check';
import type { EditorNode } from './compare-node';

const text = (words: string): EditorNode[] => (words ? [{ type: 'text', text: words }] : []);
const words = fc.array(fc.constantFrom('суд', 'кыйноо', 'отказал', 'жаран', 'пытка,', 'ст. 305-1', '«акт»', 'и', '—'), { maxLength: 8 }).map(all => all.join(' '));

const paragraph = words.map((said): EditorNode => ({ type: 'paragraph', content: text(said) }));
const heading = fc.tuple(fc.constantFrom(1, 2, 3), words).map(([level, said]): EditorNode => ({ type: 'heading', attrs: { level }, content: text(said) }));
const noted = fc.tuple(words, words).map(([said, note]): EditorNode => ({ type: 'paragraph', content: [...text(said), { type: 'footnote', attrs: { text: note } }, { type: 'hardBreak' }] }));
const list = fc.tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(paragraph, { minLength: 1, maxLength: 3 })).map(
  ([type, items]): EditorNode => ({ type, content: items.map(item => ({ type: 'listItem', content: [item] })) }),
);
const row = (columns: number) =>
  fc.array(paragraph, { minLength: columns, maxLength: columns }).map((cells): EditorNode => ({ type: 'tableRow', content: cells.map(cell => ({ type: 'tableCell', content: [cell] })) }));
const table = fc.integer({ min: 1, max: 3 }).chain(columns => fc.array(row(columns), { minLength: 1, maxLength: 4 })).map((rows): EditorNode => ({ type: 'table', content: rows }));
const pageBreak = fc.constant<EditorNode>({ type: 'pageBreak' });

/** A document of the editor: few different words, so that two of them are often a little alike. */
export const anyDocument = fc
  .array(fc.oneof({ weight: 5, arbitrary: paragraph }, heading, noted, list, table, pageBreak), { minLength: 1, maxLength: 8 })
  .map((content): EditorNode => ({ type: 'doc', content }));
