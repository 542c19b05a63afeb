/** A curve of scores over time: what is drawn, in the reader's words. */
export interface Curve {
  /** Days and scores, the earliest first. */
  points: { day: string; score: number }[];
  /** The score at the top; the lowest is nought. */
  highest: number;
  /** What scores between two bounds are called. */
  bands: { label: string; from: number; to: number }[];
}

export const CURVE_WIDTH = 640;
export const CURVE_HEIGHT = 280;

/** Ink on white paper: the same in light and dark surroundings, on screen and printed; contrast of 7 and more. */
const INK = '#2b2f31';
const LINE = '#14532d';
const PAPER = '#ffffff';
const SHADE = '#eceff0';

/** The picture as ECharts is told it. Bands are told apart by shade and word, never by colour. */
export const curveOption = ({ points, highest, bands }: Curve): Record<string, unknown> => ({
  animation: false,
  backgroundColor: PAPER,
  textStyle: { fontFamily: 'sans-serif', fontSize: 13, color: INK },
  grid: { left: 44, right: 24, top: 20, bottom: 40 },
  xAxis: {
    type: 'category',
    data: points.map(({ day }) => day.split('-').reverse().join('.')),
    axisLine: { lineStyle: { color: INK } },
    axisLabel: { color: INK, fontSize: 12, hideOverlap: true },
    boundaryGap: true,
  },
  yAxis: { type: 'value', min: 0, max: highest, axisLabel: { color: INK, fontSize: 12 }, splitLine: { lineStyle: { color: '#d5d9da' } } },
  series: [
    {
      type: 'line',
      data: points.map(({ score }) => score),
      symbol: 'circle',
      symbolSize: 9,
      lineStyle: { color: LINE, width: 2.5 },
      itemStyle: { color: LINE },
      label: { show: true, position: 'top', color: INK, fontSize: 13, fontWeight: 'bold' },
      markArea: {
        silent: true,
        label: { position: 'insideTopRight', color: INK, fontSize: 11 },
        data: bands.map(({ label, from, to }, at) => [{ name: label, yAxis: from && from - 0.5, itemStyle: { color: at % 2 ? SHADE : PAPER } }, { yAxis: to === highest ? to : to + 0.5 }]),
      },
    },
  ],
});

/**
 * The picture without styles: our pages allow none that stand in a line. What ECharts writes as styles of texts SVG knows
 * as attributes; the rest is for a mouse that is over it.
 */
export const withoutStyles = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/ ecmeta_\w+="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => attributesOf(style));

function attributesOf(style: string): string {
  const font = /^font: (\w+) (\w+) (\w+) (.+)$/.exec(style.replace(/;$/, ''));
  if (font) return ` font-style="${font[1]}" font-weight="${font[2]}" font-size="${font[3]}" font-family="${font[4]}"`;
  const pairs = style.split(';').map(pair => pair.split(':').map(part => part.trim()));
  return pairs.filter(([name]) => name.startsWith('font-')).map(([name, value]) => ` ${name}="${value}"`).join('');
}
