/** The colours of pictures of reports: ink on white paper, the same on a dark screen and in print. Contrast of words is 7 and more. */
export const INK = '#1f2937';
export const PAPER = '#ffffff';
export const GREEN = '#14532d';
export const RULE = '#9ca3af';

/** As wide as a picture is drawn, in units of its own; it is shown as wide as there is room. */
export const WIDTH = 640;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG. Styles stand in attributes: our pages allow no others. */
export function element(name: string, attributes: Attributes, ...content: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escaped(value)}"`]));
  return content.length ? `<${name}${written.join('')}>${content.join('')}</${name}>` : `<${name}${written.join('')}/>`;
}

export const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** A whole picture. @param description what is seen, for who does not see it */
export const picture = (height: number, description: string, ...content: string[]): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${Math.round(height)}`, role: 'img', 'aria-label': description, 'font-family': 'sans-serif', 'font-size': 13, fill: INK },
    element('rect', { width: WIDTH, height, fill: PAPER }),
    ...content,
  );

interface TextStyle {
  size?: number;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  fill?: string;
}

/** One line of words; `y` is the middle of its height. */
export const words = (x: number, y: number, text: string, { size = 13, anchor, bold, fill }: TextStyle = {}): string =>
  element('text', { x, y: y + size * 0.35, 'font-size': size, 'text-anchor': anchor, 'font-weight': bold ? 'bold' : undefined, fill }, escaped(text));

/** The width of a letter on average, in parts of its height, in the wider typefaces of devices. */
const LETTER = 0.6;

/** About as wide as words are, in units of the picture. */
export const widthOf = (text: string, size = 13): number => text.length * size * LETTER;

/** Words in at most two lines of a width; what is longer ends with dots, for the table beside says it whole. */
export function wrapped(text: string, width: number, size = 13): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
    if (lines.at(-1) === '' || widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length > 2 ? [lines[0], `${lines[1]}…`] : lines;
  return shown.map(line => (widthOf(line, size) > width ? `${line.slice(0, Math.floor(width / (size * LETTER)) - 1)}…` : line));
}

/** Lines of words around a middle. */
export const wordsAround = (x: number, y: number, lines: readonly string[], style: TextStyle = {}): string =>
  lines.map((line, at) => words(x, y + (at - (lines.length - 1) / 2) * (style.size ?? 13) * 1.15, line, style)).join('');

/** A number on a white ground, so that it is read on any pattern. */
export const numberOn = (x: number, y: number, text: string, size = 12): string =>
  element('rect', { x: x - widthOf(text, size) / 2 - 4, y: y - size * 0.7, width: widthOf(text, size) + 8, height: size * 1.4, rx: 3, fill: PAPER }) + words(x, y, text, { size, anchor: 'middle', bold: true });
