import type { PageTable } from '../report-page';
import { SIZES, TEXT_WIDTH } from './print-look';

/** About as wide as a letter is, in points. */
const LETTER = SIZES.table * 0.6;
/** Heads are bold; those of many columns are small. */
const HEAD_LETTER = 0.66;
const MANY_COLUMNS = 5;
const DIGIT = SIZES.table * 0.57;
const PADDING = 9;
const NARROWEST = 62;
const NARROW = 44;

/** Of the letters of heads, in points. */
export const headSize = (columns: readonly string[]): number => (columns.length > MANY_COLUMNS ? 7 : SIZES.table);

/** No column of words takes less of the sheet than this part, nor more. */
const WORDS = [0.16, 0.5] as const;
/** Where there is little room, a column of words has its longest one, at least this part, and numbers have together no less than theirs. */
const LEAST = 0.1;
const NUMBERS = 0.5;

/** How wide the columns of a table are, in points: its numbers whole, its words as far as they need, and no wider than the sheet. */
export function tableWidths({ stubs, columns, rows }: Pick<PageTable, 'stubs' | 'columns' | 'rows'>): number[] {
  const wanted = columns.map((head, at) => Math.max(columns.length > MANY_COLUMNS ? NARROW : NARROWEST, longestWord(head) * headSize(columns) * HEAD_LETTER + PADDING, ...rows.map(({ cells }) => cells[at].text.length * DIGIT + PADDING)));
  const words = stubs.map((head, at) => clamp(Math.max(head.length, ...rows.map(({ labels }) => labels[at].length)) * LETTER + PADDING, WORDS[0] * TEXT_WIDTH, (WORDS[1] / stubs.length + 0.12) * TEXT_WIDTH));
  const room = TEXT_WIDTH - sum(words);
  if (sum(wanted) > room) {
    const least = stubs.map((head, at) => clamp(Math.max(...[head, ...rows.map(({ labels }) => labels[at])].map(longestWord)) * LETTER + PADDING, LEAST * TEXT_WIDTH, WORDS[1] * TEXT_WIDTH));
    const scale = Math.min(1, Math.max(NUMBERS * TEXT_WIDTH, TEXT_WIDTH - sum(least)) / sum(wanted));
    const numbers = wanted.map(width => width * scale);
    return [...shared(TEXT_WIDTH - sum(numbers), least, words), ...numbers];
  }
  return [...words, ...wanted];
}

const longestWord = (text: string) => Math.max(...text.split(/\s/).map(word => word.length));
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

/** What is there beyond the least goes to those that want more. */
function shared(room: number, least: readonly number[], wanted: readonly number[]): number[] {
  const more = wanted.map((width, at) => Math.max(1, width - least[at]));
  const scale = Math.min(1, room / sum(least));
  return least.map((width, at) => width * scale + (Math.max(0, room - sum(least)) * more[at]) / sum(more));
}
