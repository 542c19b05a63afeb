import type { Node } from '@tiptap/pm/model';

/** The longest heading of a paper that is still one: who writes to which court about whom, a line or three each. */
const MOST_LINES = 15;
const LONGEST_LINE = 200;

/** How many paragraphs at the beginning, before the title, say who writes to whom. None where there is no title, or a text before it. */
export function addresseesOf(document: Node): number {
  for (let at = 0; at < Math.min(document.childCount, MOST_LINES + 1); at++) {
    const node = document.child(at);
    if (node.type.name === 'heading') return node.attrs.level === 1 ? at : 0;
    if (node.type.name !== 'paragraph' || node.textContent.length > LONGEST_LINE) return 0;
  }
  return 0;
}
