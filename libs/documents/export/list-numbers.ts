import type { Node } from '@tiptap/pm/model';
import type { Marker } from './paper';

/** A list while it is read. */
export interface List {
  /** 0 for one that stands in no other. */
  level: number;
  ordered: boolean;
  composed: boolean;
  series: string;
  start: number;
  /** The number of the item that is being read. */
  count: number;
  within: List | null;
}

const DASH = '–';

/** Numbers the items of lists: those of a list within a numbered one are 2.1., 2.2. */
export class ListNumbers {
  private begun = 0;

  begin(node: Node, within: List | null): List {
    const ordered = node.type.name === 'orderedList';
    const start: number = ordered ? (node.attrs.start ?? 1) : 1;
    const level = within ? within.level + 1 : 0;
    const composed = ordered && start === 1 && within !== null && within.ordered && (within.composed || within.level === 0);
    const series = composed ? within.series : `list-${++this.begun}`;
    return { level, ordered, composed, series, start, count: start - 1, within };
  }

  next(list: List): Marker {
    list.count++;
    const { series, ordered, composed, start } = list;
    return { series, ordered, composed, start, shown: ordered ? `${numbersOf(list).join('.')}.` : DASH };
  }
}

const numbersOf = (list: List): number[] => (list.composed ? [...numbersOf(list.within!), list.count] : [list.count]);
