interface Json {
  type: string;
  attrs?: object;
  content?: Json[];
  text?: string;
}

/** Documents that tests are written with. */
export const doc = (...content: Json[]) => JSON.stringify({ type: 'doc', content });
export const paragraph = (...parts: (string | Json)[]): Json => ({ type: 'paragraph', content: parts.map(part => (typeof part === 'string' ? { type: 'text', text: part } : part)) });
export const heading = (level: number, text: string): Json => ({ ...paragraph(text), type: 'heading', attrs: { level } });
export const note = (text: string): Json => ({ type: 'footnote', attrs: { text } });
export const numbered = (...items: Json[][]): Json => ({ type: 'orderedList', content: items.map(content => ({ type: 'listItem', content })) });
export const bullets = (...items: Json[][]): Json => ({ ...numbered(...items), type: 'bulletList' });
export const cell = (type: string, text: string, attrs: object = {}): Json => ({ type, attrs, content: [paragraph(...(text ? [text] : []))] });
export const row = (type: string, ...texts: string[]): Json => ({ type: 'tableRow', content: texts.map(text => cell(type, text)) });
export const table = (...content: Json[]): Json => ({ type: 'table', content });
