import fc from 'fast-check';
import { parseDocument } from './document-schema';
import { findPassage, textOf } from './passage';

const paragraphs = (...texts: string[]) =>
  parseDocument(JSON.stringify({ type: 'doc', content: texts.map(text => ({ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] })) }));
const words = fc.array(fc.constantFrom('суд', 'довод', 'пытка', 'жалоба', 'акт', '𝒳'), { minLength: 1, maxLength: 6 }).map(all => all.join(' '));

describe('a passage', () => {
  it('is found where it was while nothing changes', () => {
    fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (texts, one, other) => {
      const document = paragraphs(...texts);
      const [from, to] = [one % document.content.size, other % document.content.size].sort((a, b) => a - b);
      const marked = textOf(document, { from, to });
      if (marked) expect(textOf(document, findPassage(document, marked, { from, to })!)).toBe(marked);
    }));
  });

  it('is found again after words were put before it', () => {
    const before = paragraphs('Суд отказал', 'Довод защиты не рассмотрен');
    const passage = { from: before.content.size - 21, to: before.content.size - 1 };
    const marked = textOf(before, passage);
    const after = paragraphs('Вводная часть', 'Суд отказал', 'Довод защиты не рассмотрен');
    expect(textOf(after, findPassage(after, marked, passage)!)).toBe(marked);
  });

  it('is the nearest of those with the same words', () => {
    const document = paragraphs('суд', 'суд', 'суд');
    expect(findPassage(document, 'суд', { from: 6, to: 9 })).toEqual({ from: 6, to: 9 });
  });

  it('is found beside the nearest places that run into each other', () => {
    expect(findPassage(paragraphs('ааааа'), 'аа', { from: 3, to: 5 })).toEqual({ from: 3, to: 5 });
    expect(findPassage(paragraphs('ааааа', 'суд'), 'аа', { from: 8, to: 10 })).toEqual({ from: 4, to: 6 });
  });

  it('is looked for in two places and not in each, however often its words repeat', () => {
    const text = 'а'.repeat(400_000);
    expect(findPassage(paragraphs(text), text.slice(200_000), { from: 1, to: 200_001 })).toEqual({ from: 1, to: 200_001 });
  });

  it('is gone when its words are', () => {
    expect(findPassage(paragraphs('Суд удовлетворил'), 'отказал', { from: 5, to: 12 })).toBeNull();
  });

  it('of a place without words stays a place', () => {
    expect(findPassage(paragraphs('Суд'), '', { from: 2, to: 2 })).toEqual({ from: 2, to: 2 });
  });
});

describe('a document', () => {
  it.each([
    ['no JSON', '{'], ['another node', '{"type":"paragraph"}'], ['an unknown node', '{"type":"doc","content":[{"type":"script"}]}'],
    ['a link', '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"link","attrs":{"href":"javascript:0"}}]}]}]}'],
    ['text outside a paragraph', '{"type":"doc","content":[{"type":"text","text":"x"}]}'], ['nothing', '{"type":"doc"}'],
    ['a thousand quotations in one another', `{"type":"doc","content":[${'{"type":"blockquote","content":['.repeat(1_000)}{"type":"paragraph"}${']}'.repeat(1_000)}]}`],
    ['a list of nothing', '{"type":"doc","content":[null]}'], ['a text for its parts', '{"type":"doc","content":"x"}'],
    ['a footnote that is no text', '{"type":"doc","content":[{"type":"paragraph","content":[{"type":"footnote","attrs":{"text":{}}}]}]}'],
  ])('is not %s', (_, content) => {
    expect(() => parseDocument(content)).toThrow();
  });
});
