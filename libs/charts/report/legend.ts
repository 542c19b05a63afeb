import { element, INK, widthOf, words, WIDTH } from './svg';

const ROW = 20;
const BOX = 14;

export interface LegendEntry {
  name: string;
  fill: string;
}

/** What the fills mean, as many beside each other as there is room for. */
export function legend(entries: readonly LegendEntry[], top: number): { svg: string; height: number } {
  let [x, y] = [8, top + ROW / 2];
  const drawn = entries.map(({ name, fill }) => {
    const width = BOX + 6 + widthOf(name, 12) + 18;
    if (x > 8 && x + width > WIDTH) [x, y] = [8, y + ROW];
    const one = element('rect', { x, y: y - BOX / 2, width: BOX, height: BOX, fill, stroke: INK, 'stroke-width': 0.8 }) + words(x + BOX + 6, y, name, { size: 12 });
    x += width;
    return one;
  });
  return { svg: drawn.join(''), height: entries.length ? y - top + ROW / 2 + 6 : 0 };
}
