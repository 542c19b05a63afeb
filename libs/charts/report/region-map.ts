import type { PageChart } from '../../reports/report-page';
import { LAKE, MAP_HEIGHT, PLACES } from './kyrgyzstan';
import { legend, type LegendEntry } from './legend';
import { PATTERNS, UNTOLD } from './patterns';
import { element, INK, PAPER, picture, widthOf, words, wrapped } from './svg';

/** From few to many; each region has its number too. */
const SHADES = ['#ffffff', '#d3e6da', '#9dc7ae', '#5b9a78', '#14532d'] as const;
const CITY = 9;

/** Regions in shades by their number, which stands in each, with its name. What belongs to no region stands below. */
export function regionMap({ categories, series: [{ values, texts }], description }: PageChart, untold: string): string {
  const highest = Math.max(1, ...categories.map(({ key }, at) => (key in PLACES ? (values[at] ?? 0) : 0)));
  const shade = (value: number | null) => (value === null ? UNTOLD : SHADES[value === 0 ? 0 : Math.min(4, Math.ceil((value / highest) * 4))]);
  const regions = categories.flatMap(({ key, label }, at) => (key in PLACES ? [{ ...PLACES[key as keyof typeof PLACES], label, at: PLACES[key as keyof typeof PLACES].label, value: values[at], text: texts[at] }] : []));
  const others = categories.flatMap(({ key, label }, at) => (key in PLACES ? [] : [`${label}: ${texts[at]}`]));
  const border = { stroke: INK, 'stroke-width': 1, 'stroke-linejoin': 'round', 'fill-rule': 'evenodd' } as const;

  const drawn = Object.entries(PLACES).flatMap(([key, { outline }]) => {
    const at = categories.findIndex(one => one.key === key);
    return outline ? [element('path', { ...border, d: outline, fill: at < 0 ? PAPER : shade(values[at]) })] : [];
  });
  const cities = regions.flatMap(({ city, at, value }) =>
    city ? [element('line', { x1: city[0], y1: city[1], x2: at[0], y2: at[1], stroke: INK, 'stroke-width': 1 }), element('circle', { cx: city[0], cy: city[1], r: CITY + 2, fill: PAPER }), element('circle', { cx: city[0], cy: city[1], r: CITY, fill: shade(value), stroke: INK, 'stroke-width': 1.2 })] : [],
  );
  const labels = regions.map(({ at: [x, y], label, text, value }) => plate(x, y, label, value === null ? untold : text, value === null ? 11 : 14));
  const used = new Set<string>(regions.map(({ value }) => shade(value)));
  const key = legend([...steps(highest).filter(({ fill }) => used.has(fill)), ...(values.includes(null) ? [{ name: untold, fill: UNTOLD }] : [])], MAP_HEIGHT);
  const rest = others.length ? words(8, MAP_HEIGHT + key.height + 8, others.join('; '), { size: 12 }) : '';
  return picture(MAP_HEIGHT + key.height + (rest ? 20 : 4), description, PATTERNS, ...drawn, element('path', { d: LAKE, fill: PAPER, stroke: INK, 'stroke-width': 0.8 }), ...cities, ...labels, key.svg, rest);
}

/** Which numbers each shade stands for; where there are few, some stand for none. */
const steps = (highest: number): LegendEntry[] =>
  SHADES.slice(1).flatMap((fill, at) => {
    const [from, to] = [Math.floor((highest * at) / 4) + 1, Math.floor((highest * (at + 1)) / 4)];
    return from > to ? [] : [{ name: from === to ? String(from) : `${from}–${to}`, fill }];
  });

/** Number and name on a white plate, to be read on every shade. */
function plate(x: number, y: number, label: string, text: string, size: number): string {
  const lines = wrapped(label, 130, 10);
  const width = Math.max(widthOf(text, size), ...lines.map(line => widthOf(line, 10))) + 10;
  const height = 18 + lines.length * 12 + 2;
  return (
    element('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: 4, fill: PAPER, stroke: INK, 'stroke-width': 0.6 }) +
    words(x, y - height / 2 + 11, text, { size, bold: size > 12, anchor: 'middle' }) +
    lines.map((line, at) => words(x, y - height / 2 + 25 + at * 12, line, { size: 10, anchor: 'middle' })).join('')
  );
}
