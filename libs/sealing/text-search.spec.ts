import { randomBytes, randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { Keyring } from './keyring';
import { excerptAround } from './text-excerpt';
import { queryTextTokens, textTokens } from './text-index';
import { matchText, textQuery } from './text-search';
import { wordsIn, wordsOf } from './text-words';

const ring = Keyring.fromRootKey(randomBytes(32));
const caseId = randomUUID();
const TEXT = 'Звонил следователь: экспертизу перенесли. Күбөлөр сотко келген жок. The expert was not heard.';

/** Whether every word looked for has a token among those of the text. */
function hits(text: string, typed: string, inCase = caseId): boolean {
  const tokens = new Set(textTokens(ring, 'log', caseId, text));
  const groups = queryTextTokens(ring, 'log', inCase, textQuery(typed));
  return groups.length > 0 && groups.every(group => group.some(token => tokens.has(token)));
}

describe('the search in a text', () => {
  it.each(['следователем', 'экспертиза следователя', 'күбө', 'кубонун сот', 'experts', 'Experts экспертиз'])('finds it by %s', typed => {
    expect(hits(TEXT, typed)).toBe(true);
    expect(matchText(textQuery(typed), TEXT)).not.toBeNull();
  });

  it.each(['прокурор', 'следователь прокурор', 'и', '', '—', '\u0000'])('does not find it by %j', typed => {
    expect(hits(TEXT, typed)).toBe(false);
    expect(matchText(textQuery(typed), TEXT)).toBeNull();
  });

  it('agrees with the index, whatever text and whatever words of it', () => {
    const words = fc.array(fc.constantFrom(...TEXT.split(/[ .:]+/), 'прокурора', 'зал', 'judge'), { minLength: 1, maxLength: 5 });
    fc.assert(fc.property(words, words, (text, typed) => hits(text.join(' '), typed.join(' ')) === (matchText(textQuery(typed.join(' ')), text.join(' ')) !== null)));
  });

  it('says which words were met, where, and how many as they were typed', () => {
    const { met, exact } = matchText(textQuery('следователь экспертиза'), TEXT)!;
    expect(met.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['следователь', 'экспертизу']);
    expect(exact).toBe(1);
  });

  it('takes the first eight words of a long question', () => {
    expect(textQuery(Array.from({ length: 30 }, (_, n) => `слово${n}`).join(' ')).words).toHaveLength(8);
  });
});

describe('the blind index over a text', () => {
  it('has no token of a case in another', () => {
    expect(hits(TEXT, 'следователь', randomUUID())).toBe(false);
  });

  it('has no token of the log in a document', () => {
    const ofLog = new Set(textTokens(ring, 'log', caseId, TEXT));
    expect(textTokens(ring, 'document', caseId, TEXT).some(token => ofLog.has(token))).toBe(false);
  });

  it('is over the words that a search tells apart, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => {
      expect(wordsIn(text)).toEqual(new Set(wordsOf(text).map(({ word }) => word)));
    }));
  });

  it('has no token in common with another ring', () => {
    const other = new Set(textTokens(Keyring.fromRootKey(randomBytes(32)), 'log', caseId, TEXT));
    expect(textTokens(ring, 'log', caseId, TEXT).some(token => other.has(token))).toBe(false);
  });

  it('gives distinct signed 64-bit numbers in numerical order, whatever the order of the words', () => {
    const tokens = textTokens(ring, 'log', caseId, TEXT);
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(BigInt.asIntN(64, BigInt(token)).toString()).toBe(token);
    expect(textTokens(ring, 'log', caseId, TEXT.split(' ').reverse().join(' '))).toEqual(tokens);
  });
});

describe('an excerpt', () => {
  it('stands around what was met, cut between words', () => {
    const long = `${'начало '.repeat(40)}следователь ${'конец '.repeat(60)}`;
    const parts = excerptAround(long, matchText(textQuery('следователя'), long)!.met);
    expect(parts.filter(part => part.met).map(part => part.text)).toEqual(['следователь']);
    const text = parts.map(part => part.text).join('');
    expect(text).toMatch(/^… начало .* конец …$/s);
    expect(text.length).toBeLessThan(260);
  });

  it('is a piece of the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 80 }), text => {
        const { met } = matchText(textQuery(text.split(/\W+/).at(-1) || text), text) ?? { met: [] };
        const shown = excerptAround(text, met).map(part => part.text).join('');
        expect(text).toContain(shown.replace(/^… | …$/g, ''));
      }),
    );
  });
});
