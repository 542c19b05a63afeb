import { type Font, openSync } from 'fontkit';
import { FONTS, SANS } from '../../documents/export/pdf-fonts';

/**
 * A picture whose words are outlines of letters: it looks the same wherever it is drawn, also on a server that has no typefaces at all.
 * @param svg as `drawChart` gives it
 */
export const outlined = (svg: string): string =>
  svg.replace(/<text x="([-\d.]+)" y="([-\d.]+)" font-size="([\d.]+)"(?: text-anchor="(\w+)")?(?: font-weight="(\w+)")?>([^<]*)<\/text>/g, (_, x, y, size, anchor, weight, text) =>
    outlineOf(plain(text), Number(x), Number(y), Number(size), anchor, weight === 'bold'),
  );

const plain = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const opened = new Map<string, Font>();

function fontOf(bold: boolean): Font {
  const path = FONTS[SANS][bold ? 'bold' : 'normal'];
  const font = opened.get(path) ?? openSync(path);
  opened.set(path, font);
  return font;
}

function outlineOf(text: string, x: number, y: number, size: number, anchor: string | undefined, bold: boolean): string {
  const font = fontOf(bold);
  const { advanceWidth, glyphs, positions } = font.layout(text);
  const scale = size / font.unitsPerEm;
  const start = x - advanceWidth * scale * (anchor === 'end' ? 1 : anchor === 'middle' ? 0.5 : 0);
  let pen = 0;
  const letters = glyphs.map(({ path }, at) => {
    const letter = path.toSVG();
    const place = pen + positions[at].xOffset;
    pen += positions[at].xAdvance;
    return letter ? `<path transform="translate(${place} 0)" d="${letter}"/>` : '';
  });
  // letters are drawn upwards, pictures downwards
  return `<g transform="translate(${start.toFixed(2)} ${y}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${letters.join('')}</g>`;
}
