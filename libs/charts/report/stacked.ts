import type { PageChart } from '../../reports/report-page';
import { legend } from './legend';
import { FILLS, PATTERNS, UNTOLD } from './patterns';
import { element, INK, numberOn, picture, RULE, widthOf, WIDTH, wordsAround, wrapped } from './svg';

const LABELS = 200;
const LEFT = LABELS + 12;
const BAR = 30;
const GAP = 12;
const UNTOLD_LENGTH = 26;

/** A bar for each value of the first dimension, of parts for those of the second. A part that is not told has a length of its own, which says nothing. */
export function stacked({ categories, series, description }: PageChart, untold: string): string {
  const anyUntold = series.some(({ values }) => values.includes(null));
  const top = legend([...series.map(({ name }, at) => ({ name, fill: FILLS[at] })), ...(anyUntold ? [{ name: untold, fill: UNTOLD }] : [])], 4);
  const room = WIDTH - LEFT - 12 - (anyUntold ? series.length * UNTOLD_LENGTH : 0);
  const highest = Math.max(1, ...categories.map((_, row) => series.reduce((sum, { values }) => sum + (values[row] ?? 0), 0)));
  const height = top.height + 8 + categories.length * (BAR + GAP) + 4;

  const rows = categories.map(({ label }, row) => {
    const y = top.height + 8 + row * (BAR + GAP);
    let x = LEFT;
    const parts = series.map(({ values, texts }, at) => {
      const value = values[row];
      if (value === 0) return '';
      const width = value === null ? UNTOLD_LENGTH : (value / highest) * room;
      const middle = x + width / 2;
      const part = element('rect', { x, y, width, height: BAR, fill: value === null ? UNTOLD : FILLS[at], stroke: INK, 'stroke-width': 0.8 });
      x += width;
      return part + (widthOf(texts[row], 12) + 10 < width ? numberOn(middle, y + BAR / 2, texts[row]) : '');
    });
    return wordsAround(LABELS, y + BAR / 2, wrapped(label, LABELS - 6), { anchor: 'end' }) + parts.join('');
  });
  const axis = element('line', { x1: LEFT, y1: top.height + 4, x2: LEFT, y2: height - 6, stroke: RULE, 'stroke-width': 1 });
  return picture(height, description, PATTERNS, top.svg, ...rows, axis);
}
