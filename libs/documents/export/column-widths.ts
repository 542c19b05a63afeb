import type { Cell } from './paper';
import { textOf } from './text-of';

/** No column is narrower than this part of the table, unless there are so many. */
const NARROWEST = 0.05;

/**
 * How much of a table's width each column takes, as parts of 1: enough for its longest word, the rest by how much stands in it.
 * (The square root keeps a long column from starving the others.)
 * @param signs how many characters a line as wide as the table holds
 */
export function columnWidths(cells: Cell[], columns: number, signs: number): number[] {
  const longest = Array<number>(columns).fill(2);
  const amount = Array<number>(columns).fill(1);
  for (const cell of cells.filter(cell => cell.columns === 1)) {
    const text = textOf(cell);
    for (const word of text.split(/\s+/)) longest[cell.column] = Math.max(longest[cell.column], word.length + 3);
    amount[cell.column] = Math.max(amount[cell.column], text.length + 2);
  }
  const equal = 1 / columns;
  const words = longest.map(length => Math.max(length / signs, Math.min(NARROWEST, equal)));
  // words that are too long for a fair share are broken
  const least = total(words) <= 1 ? words : words.map(width => Math.min(width, equal));
  const left = 1 - total(least);
  const wishes = amount.map((length, at) => Math.max(0, Math.sqrt(length) - Math.sqrt(least[at] * signs)));
  return least.map((width, at) => width + left * (total(wishes) ? wishes[at] / total(wishes) : equal));
}

const total = (widths: number[]) => widths.reduce((sum, width) => sum + width, 0);
