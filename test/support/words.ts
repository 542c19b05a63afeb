/** A document of the editor with a paragraph for each text. */
export const words = (...paragraphs: string[]): string =>
  JSON.stringify({ type: 'doc', content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })) });
