import { Fragment, type Node } from '@tiptap/pm/model';
import { Placeholder } from './placeholder';

/** A gap as its attributes tell it. */
export interface Gap {
  field: string;
  form: string;
}

/** The gaps of a document in their order. */
export function gapsOf(document: Node): Gap[] {
  const gaps: Gap[] = [];
  document.descendants(({ type, attrs }) => {
    if (type.name === Placeholder.name) gaps.push({ field: attrs.field, form: attrs.form });
  });
  return gaps;
}

/**
 * The document with text in the place of each gap that `textFor` knows, in the marks of the gap.
 * @param textFor null leaves a gap as it is
 */
export function fillGaps(node: Node, textFor: (gap: Gap) => string | null): Node {
  if (node.type.name === Placeholder.name) {
    const text = textFor({ field: node.attrs.field, form: node.attrs.form });
    return text ? node.type.schema.text(text, node.marks) : node;
  }
  return node.isLeaf ? node : node.copy(Fragment.fromArray(node.children.map(child => fillGaps(child, textFor))));
}
