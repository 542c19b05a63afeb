import { Fragment, type Node } from '@tiptap/pm/model';
import { Placeholder } from './placeholder';

/** Words that a case filled in, and the gap they would fill. */
export interface KnownWords {
  text: string;
  field: string;
  form: string;
  label: string;
}

/** Shorter ones stand in a text for other reasons. */
const SHORTEST = 4;

/** The document with a gap in the place of each of the words, whole words alone, the longest first; of two with the same words the first. */
export function makeGaps(document: Node, known: readonly KnownWords[]): Node {
  const byText = new Map<string, KnownWords>();
  for (const one of known.filter(({ text }) => text.length >= SHORTEST)) {
    const same = byText.get(one.text.toLowerCase());
    // which case such words stand in they do not tell
    byText.set(one.text.toLowerCase(), same ? { ...same, form: same.form === one.form ? same.form : '' } : one);
  }
  if (!byText.size) return document;
  const texts = [...byText.keys()].sort((a, b) => b.length - a.length).map(text => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(${texts.join('|')})(?![\\p{L}\\d])`, 'giu');
  return within(document, text => text.split(pattern).filter(Boolean).map(part => byText.get(part.toLowerCase()) ?? part));
}

function within(node: Node, split: (text: string) => (string | KnownWords)[]): Node {
  if (node.isLeaf) return node;
  const schema = node.type.schema;
  const parts = (child: Node) => split(child.text!).map(part => {
    if (typeof part === 'string') return schema.text(part, child.marks);
    const { field, form, label } = part;
    return schema.nodes[Placeholder.name].create({ field, form, label }, null, child.marks);
  });
  return node.copy(Fragment.fromArray(node.children.flatMap(child => (child.isText ? parts(child) : within(child, split)))));
}
