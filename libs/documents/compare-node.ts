/** A node of the editor's JSON, as it is kept in drafts and versions. Read without the editor, which weighs too much for a reader. */
export interface EditorNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  text?: string;
  marks?: { type: string }[];
}

/** What has no inside. */
const LEAVES = new Set(['hardBreak', 'pageBreak', 'footnote', 'placeholder']);

const TEXT_BLOCKS = new Set(['paragraph', 'heading']);

/** Whether words stand in it. */
export const holdsWords = ({ type }: EditorNode): boolean => TEXT_BLOCKS.has(type);

/** How many positions of the editor a node takes: one for each character or leaf, two for the borders of all else. */
export function sizeOf(node: EditorNode): number {
  if (node.type === 'text') return node.text!.length;
  if (LEAVES.has(node.type)) return 1;
  return 2 + (node.content ?? []).reduce((sum, child) => sum + sizeOf(child), 0);
}

/** The children of a node with the position at which each begins. @param inside where the inside of the node begins: 0 for a document */
export function childrenAt(node: EditorNode, inside: number): { child: EditorNode; at: number }[] {
  let at = inside;
  return (node.content ?? []).map(child => {
    const placed = { child, at };
    at += sizeOf(child);
    return placed;
  });
}
