import type { PageChart } from '../../reports/report-page';
import { legend } from './legend';
import { FILLS, PATTERNS, UNTOLD } from './patterns';
import { element, INK, picture, RULE, widthOf, WIDTH, words, wordsAround, wrapped } from './svg';

const LABELS = 200;
const LEFT = LABELS + 12;
const BAR = 15;
const GAP = 9;
/** Where a number is not told there is no length to draw. */
const UNTOLD_LENGTH = 26;

/** Bars beside each other for each value, one for each time. */
export function bars({ categories, series, description }: PageChart, untold: string): string {
  const shown = series.map(({ name }, at) => ({ name, fill: series.length > 1 && at ? FILLS[2] : FILLS[0] }));
  const anyUntold = series.some(({ values }) => values.includes(null));
  const top = legend([...(series.length > 1 ? shown : []), ...(anyUntold ? [{ name: untold, fill: UNTOLD }] : [])], 4);
  const group = Math.max(series.length * (BAR + 1), 28) + GAP;
  const widest = Math.max(...series.flatMap(({ texts }) => texts.map(text => widthOf(text, 12))));
  const highest = Math.max(1, ...series.flatMap(({ values }) => values.map(value => Math.abs(value ?? 0))));
  const length = (value: number) => (Math.abs(value) / highest) * (WIDTH - LEFT - widest - 16);
  const height = top.height + 8 + categories.length * group + 4;

  const rows = categories.map(({ label }, row) => {
    const middle = top.height + 8 + row * group + (group - GAP) / 2;
    const drawn = series.map(({ values, texts }, at) => {
      const y = middle + (at - series.length / 2) * (BAR + 1);
      const value = values[row];
      if (value === null) return bar(y, UNTOLD_LENGTH, UNTOLD) + words(LEFT + UNTOLD_LENGTH + 6, y + BAR / 2, texts[row], { size: 12 });
      return (value ? bar(y, Math.max(1, length(value)), shown[at].fill) : '') + words(LEFT + length(value) + 6, y + BAR / 2, texts[row], { size: 12, bold: at === 0 });
    });
    return wordsAround(LABELS, middle, wrapped(label, LABELS - 6), { anchor: 'end' }) + drawn.join('');
  });
  const axis = element('line', { x1: LEFT, y1: top.height + 4, x2: LEFT, y2: height - 6, stroke: RULE, 'stroke-width': 1 });
  return picture(height, description, PATTERNS, top.svg, ...rows, axis);
}

const bar = (y: number, width: number, fill: string) => element('rect', { x: LEFT, y, width, height: BAR, fill, stroke: INK, 'stroke-width': 0.8 });
