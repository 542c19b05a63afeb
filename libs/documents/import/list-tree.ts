import type { Numbering } from './docx-element';
import type { JsonNode } from './json-node';

interface OpenList {
  level: number;
  numbering: Numbering;
  node: JsonNode;
}

/** Word has items with a level each, the editor lists within items: this puts the ones into the others. */
export class ListTree {
  private open: OpenList[] = [];
  private readonly counted = new Map<Numbering, number>();

  /** @param add takes a list that begins outside of all others, and gives it its first number */
  item(numbering: Numbering, paragraph: JsonNode, add: (list: JsonNode) => void): void {
    const level = Number(numbering.level) || 0;
    while (this.open.length && this.isOver(this.open.at(-1)!, level, numbering)) this.open.pop();
    if (this.open.at(-1)?.level !== level) this.begin(level, numbering, add);
    this.open.at(-1)!.node.content!.push({ type: 'listItem', content: [paragraph] });
    if (level === 0) this.counted.set(numbering, (this.counted.get(numbering) ?? 0) + 1);
  }

  /** Puts a paragraph without a number into the last item of a level, of the deepest if that is not known. False when no list is open. */
  continue(level: number | null, paragraph: JsonNode): boolean {
    if (!this.open.length) return false;
    while (level !== null && this.open.length > 1 && this.open.at(-1)!.level > level) this.open.pop();
    this.open.at(-1)!.node.content!.at(-1)!.content!.push(paragraph);
    return true;
  }

  /** Whatever comes now stands outside of lists. */
  end(): void {
    this.open = [];
  }

  private isOver(list: OpenList, level: number, numbering: Numbering): boolean {
    return list.level > level || (list.level === level && list.numbering !== numbering);
  }

  private begin(level: number, numbering: Numbering, add: (list: JsonNode) => void): void {
    // a list that was interrupted goes on counting
    const start = level === 0 ? (this.counted.get(numbering) ?? 0) + 1 : 1;
    const node: JsonNode = numbering.isOrdered ? { type: 'orderedList', attrs: { start }, content: [] } : { type: 'bulletList', content: [] };
    const within = this.open.at(-1)?.node.content!.at(-1);
    if (within) within.content!.push(node);
    else add(node);
    this.open.push({ level, numbering, node });
  }
}
