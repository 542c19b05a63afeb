import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { indexTokens, queryTokens } from './blind-index';
import { Keyring } from './keyring';

const ring = Keyring.fromRootKey(randomBytes(32));
const CONSONANTS = [['б', 'b'], ['ж', 'zh'], ['ч', 'ch'], ['ш', 'sh'], ['х', 'kh'], ['к', 'k'], ['р', 'r'], ['т', 't'], ['м', 'm'], ['н', 'n']];
const VOWELS = [['а', 'a'], ['о', 'o'], ['у', 'u'], ['ы', 'y'], ['э', 'e']];
const syllables = fc.array(fc.tuple(fc.constantFrom(...CONSONANTS), fc.constantFrom(...VOWELS)), { minLength: 3, maxLength: 6 });

const written = (name: string[][][], script: 0 | 1) => name.flat().map(letter => letter[script]).join('');

/** Whether each word typed meets a token of the name. */
function hits(name: string, typed: string): boolean {
  const tokens = new Set(indexTokens(ring, [name]));
  const { selective } = queryTokens(ring, typed);
  return selective.length > 0 && selective.every(group => group.some(token => tokens.has(token)));
}

describe('the blind index over names', () => {
  it.each(['Кочкаров', 'Kochkarov', 'Кочкоров', 'кочк', 'КОЧ', 'Кочкарова', 'Данияр Кочкаров', 'Кочкаров Данияр уулу'])(
    'finds Кочкаров Данияр by %s',
    typed => expect(hits('Кочкаров Данияр', typed)).toBe(true),
  );

  it.each(['Жумабаев', 'Нурлан', 'Кочкаров Нурлан', 'чкаров'])('does not find Кочкаров Данияр by %s', typed => {
    expect(hits('Кочкаров Данияр', typed)).toBe(false);
  });

  it('finds a name typed in the other script', () => {
    fc.assert(
      fc.property(syllables, name => {
        expect(hits(written(name, 0), written(name, 1))).toBe(true);
        expect(hits(written(name, 1), written(name, 0))).toBe(true);
      }),
    );
  });

  it('finds a name with an о written for an а anywhere', () => {
    fc.assert(
      fc.property(syllables, fc.nat(), (name, at) => {
        const heard = name.map((syllable, index) => (index === at % name.length ? [syllable[0], VOWELS[1]] : syllable));
        const meant = name.map((syllable, index) => (index === at % name.length ? [syllable[0], VOWELS[0]] : syllable));
        expect(hits(written(meant, 0), written(heard, 1))).toBe(true);
      }),
    );
  });

  it('finds by the beginning, from three letters', () => {
    fc.assert(
      fc.property(syllables, name => {
        const word = written(name, 0);
        for (let length = 3; length <= word.length; length++) expect(hits(word, word.slice(0, length))).toBe(true);
      }),
    );
  });

  it('shares half the fallback tokens with a name of one wrong letter', () => {
    const shared = (name: string, typed: string) => {
      const tokens = new Set(indexTokens(ring, [name]));
      const { fallback } = queryTokens(ring, typed);
      return fallback.filter(token => tokens.has(token)).length / fallback.length;
    };
    expect(shared('Токтосунова', 'Токтосунава')).toBeGreaterThanOrEqual(0.5);
    expect(shared('Шаршенкулов', 'Шаршункулов')).toBeGreaterThanOrEqual(0.5);
    expect(shared('Токтосунова', 'Шаршенкулов')).toBeLessThan(0.2);
  });

  it('finds a double name written as one word', () => expect(hits('Абдул-Азиз', 'Абдулазиз')).toBe(true));

  it('looks for common words only when nothing else was typed', () => {
    expect(queryTokens(ring, 'Айнура Асан кызы').selective).toHaveLength(2);
    expect(queryTokens(ring, 'кызы')).toEqual({ selective: [expect.any(Array)], fallback: [] });
    expect(hits('Бекболот', 'бек')).toBe(true);
    expect(hits('Айнура Асан кызы', 'Асан кызы')).toBe(true);
  });

  it('asks for nothing when nothing was typed', () => {
    for (const text of ['', '   ', '—', '\u0000']) expect(queryTokens(ring, text)).toEqual({ selective: [], fallback: [] });
  });

  it('gives distinct signed 64-bit numbers', () => {
    const tokens = indexTokens(ring, ['Кочкаров Данияр', 'Kochkarov Daniyar', 'Данияр Данияр']);
    expect(new Set(tokens).size).toBe(tokens.length);
    for (const token of tokens) expect(BigInt.asIntN(64, BigInt(token)).toString()).toBe(token);
  });

  it('has no token in common with another ring', () => {
    const other = new Set(indexTokens(Keyring.fromRootKey(randomBytes(32)), ['Кочкаров']));
    expect(indexTokens(ring, ['Кочкаров']).some(token => other.has(token))).toBe(false);
  });
});
