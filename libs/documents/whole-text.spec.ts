import { parseDocument } from './document-schema';
import { wholeText } from './whole-text';

const text = (text: string) => ({ type: 'text', text });
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const whole = (...content: object[]) => wholeText(parseDocument(JSON.stringify({ type: 'doc', content })));

describe('the whole text of a document', () => {
  it('keeps the words of a sentence together, whatever their marks', () => {
    expect(whole(paragraph(text('Суд отка'), { ...text('зал'), marks: [{ type: 'bold' }] }, text('.')))).toBe('Суд отказал.');
  });

  it('lets no word run from block to block, list to list, cell to cell, or over a break', () => {
    const cell = (word: string) => ({ type: 'tableCell', content: [paragraph(text(word))] });
    const item = (word: string) => ({ type: 'listItem', content: [paragraph(text(word))] });
    const said = whole(
      { type: 'heading', attrs: { level: 1 }, content: [text('Жалоба')] }, paragraph(text('один'), { type: 'hardBreak' }, text('два')), { type: 'pageBreak' },
      { type: 'bulletList', content: [item('три'), item('четыре')] }, { type: 'table', content: [{ type: 'tableRow', content: [cell('пять'), cell('шесть')] }] },
    );
    expect(said.split(/\n+/)).toEqual(['Жалоба', 'один', 'два', 'три', 'четыре', 'пять', 'шесть']);
  });

  it('has footnotes where they stand, and no gap', () => {
    const note = { type: 'footnote', attrs: { text: 'Статья 143' } };
    const gap = { type: 'placeholder', attrs: { field: 'client.name', label: 'Имя' } };
    expect(whole(paragraph(text('Пытка'), note, text('доказана '), gap)).split(/\s+/)).toEqual(['Пытка', '[Статья', '143]', 'доказана', '']);
  });
});
