/** As much of fontkit as outlines of words need (`tsconfig.json` takes its types from here). */
export interface Font {
  unitsPerEm: number;
  layout(text: string): { advanceWidth: number; glyphs: { path: { toSVG(): string } }[]; positions: { xAdvance: number; xOffset: number }[] };
}

export function openSync(path: string): Font;
