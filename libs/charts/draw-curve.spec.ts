import { drawCurve } from './draw-curve';

describe('a curve', () => {
  const curve = {
    points: [{ day: '2026-01-15', score: 28 }, { day: '2026-03-01', score: 52 }],
    highest: 100,
    bands: [{ label: 'сниженное & низкое', from: 0, to: 50 }, { label: 'хорошее', from: 51, to: 100 }],
  };

  it('is drawn as SVG that needs no style of its own and runs nothing', async () => {
    const svg = await drawCurve(curve);
    expect(svg).toMatch(/^<svg[^>]* width="640" height="280"/);
    for (const shown of ['>28<', '>52<', '15.01.2026', '01.03.2026', 'сниженное &amp; низкое', 'хорошее']) expect(svg).toContain(shown);
    expect(svg).not.toMatch(/style|script|class=|on\w+=|href/);
    expect(svg).toMatch(/font-size="13px"/);
  }, 30_000);

  it('is drawn one after the other when several are asked for at once', async () => {
    const svgs = await Promise.all([1, 2, 3].map(score => drawCurve({ ...curve, points: [{ day: '2026-01-15', score }] })));
    svgs.forEach((svg, at) => expect(svg).toContain(`>${at + 1}<`));
  }, 30_000);
});
