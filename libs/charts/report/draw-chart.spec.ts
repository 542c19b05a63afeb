import type { PageChart } from '../../reports/report-page';
import { drawChart } from './draw-chart';
import { outlined } from './outlined';
import { FILLS } from './patterns';

const chart = (kind: PageChart['kind'], keys: string[], ...series: (number | null)[][]): PageChart => ({
  kind,
  description: 'Больше всего: "Ош" & Ко <1>',
  categories: keys.map(key => ({ key, label: `Область ${key}` })),
  series: series.map((values, at) => ({ name: `Ряд ${at + 1}`, values, texts: values.map(value => (value === null ? '·' : `${value} шт`)) })),
});

const CHARTS = [
  chart('bars', ['a', 'b', 'c'], [12, null, 0], [10, 4, 7]),
  chart('stacked', ['a', 'b'], [100, 50], [200, null], [0, 60]),
  chart('funnel', ['a', 'b', 'c'], [120, 60, null]),
  chart('map', ['KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y', 'unknown'], [10, 20, 30, 40, 50, null, 70, 0, 90, 5]),
];

describe('a chart of a report', () => {
  it.each(CHARTS)('is a picture with numbers and words that needs no style and runs nothing: $kind', one => {
    const svg = drawChart(one, 'не показано');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="640" height="\d/);
    expect(svg).not.toMatch(/style|script|class=|href| on\w+=/);
    expect(svg).toContain('aria-label="Больше всего: &#34;Ош&#34; &#38; Ко &#60;1&#62;"');
    for (const { label } of one.categories.filter(({ key }) => key !== 'unknown')) expect(svg).toContain(label);
    for (const text of one.series.flatMap(({ texts, values }) => texts.filter((_, at) => values[at]))) expect(svg).toContain(text);
  });

  it.each(CHARTS)('draws what is not told as such, and never as nought: $kind', one => {
    const svg = drawChart(one, 'не показано');
    expect(svg).toContain('не показано');
    expect(svg).toMatch(/fill="url\(#\w+-untold\)" stroke="#1f2937"/);
    const all = drawChart({ ...one, series: one.series.map(({ values, texts, name }) => ({ name, texts, values: values.map(value => value ?? 5) })) }, 'не показано');
    expect(all).not.toContain('не показано');
  });

  it('shares no pattern with another on the same page, which may be hidden there', () => {
    const ids = CHARTS.flatMap(one => [...drawChart(one, 'не показано').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells parts apart without colours', () => {
    // of plain colours each is as far from the next in lightness as a reader can tell; the others are patterns
    const light = (color: string) => [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16) / 255).map(part => (part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const plain = FILLS.filter(fill => fill.startsWith('#')).map(light).sort((a, b) => a - b);
    for (const [at, one] of plain.slice(1).entries()) expect((one + 0.05) / (plain[at] + 0.05)).toBeGreaterThan(1.9);
    expect(new Set(FILLS).size).toBe(6);
  });

  it('has outlines instead of letters where there are no typefaces', () => {
    for (const one of CHARTS) {
      const svg = outlined(drawChart(one, 'көрсөтүлбөйт'));
      expect(svg).not.toContain('<text');
      expect(svg.match(/<path transform/g)!.length).toBeGreaterThan(20);
    }
  });
});
