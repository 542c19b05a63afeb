import type { PageChart } from '../../reports/report-page';
import { PATTERNS, UNTOLD } from './patterns';
import { element, GREEN, INK, numberOn, picture, WIDTH, widthOf, wordsAround, wrapped } from './svg';

const LABELS = 200;
const CENTRE = LABELS + 12 + (WIDTH - LABELS - 24) / 2;
const WIDEST = WIDTH - LABELS - 32;
const BAR = 40;
const GAP = 22;
const NARROWEST = 6;

/** Stages below each other, each as wide as what reached it, and between them what was lost on the way. */
export function funnel({ categories, series: [{ values, texts }], description }: PageChart, untold: string): string {
  const highest = Math.max(1, ...values.map(value => value ?? 0));
  const width = (value: number | null) => (value === null ? WIDEST / 3 : Math.max(NARROWEST, (value / highest) * WIDEST));
  const top = (at: number) => 8 + at * (BAR + GAP);

  const stages = categories.map(({ label }, at) => {
    const [value, wide] = [values[at], width(values[at])];
    const y = top(at);
    const next = at + 1 < values.length && value !== null && values[at + 1] !== null ? narrowing(y + BAR, wide, width(values[at + 1])) : '';
    const bar = value === 0 ? '' : element('rect', { x: CENTRE - wide / 2, y, width: wide, height: BAR, fill: value === null ? UNTOLD : GREEN, stroke: INK, 'stroke-width': 0.8 });
    return next + bar + numberOn(...placeOf(value === null ? untold : texts[at], wide, y + BAR / 2), 14) + wordsAround(LABELS, y + BAR / 2, wrapped(label, LABELS - 6), { anchor: 'end' });
  });
  return picture(top(categories.length) - GAP + 8, description, PATTERNS, ...stages);
}

/** In the middle of its bar, or beside one that is too narrow. */
function placeOf(text: string, wide: number, y: number): [x: number, y: number, text: string] {
  const room = widthOf(text, 14) + 12;
  return [wide > room ? CENTRE : CENTRE + wide / 2 + room / 2, y, text];
}

const narrowing = (y: number, from: number, to: number) =>
  element('path', { d: `M${CENTRE - from / 2},${y} L${CENTRE + from / 2},${y} L${CENTRE + to / 2},${y + GAP} L${CENTRE - to / 2},${y + GAP} Z`, fill: '#dcebe1' });
