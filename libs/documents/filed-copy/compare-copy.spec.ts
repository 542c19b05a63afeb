import fc from 'fast-check';
import { anyDocument } from '../document.arbitrary';
import { parseDocument } from '../document-schema';
import { toPaper } from '../export/to-paper';
import { compareCopy } from './compare-copy';
import { type Passage, passagesOf } from './passages';

const passage = (text: string, more: Partial<Passage> = {}): Passage => ({ heading: null, note: false, text, ...more });
const VERSION = [passage('Жалоба', { heading: 1 }), passage('Суд «Ош» отказал в кое-каких доводах — без проверки. 1 '), passage('1 Статья 137', { note: true })];
const said = (copy: string) => compareCopy(VERSION, copy).words;

describe('a copy of what was filed', () => {
  it.each([
    ['blanks and lines', 'Жалоба\nСуд «Ош»   отказал в\nкое-каких доводах — без\nпроверки.1\n1 Статья 137'],
    ['words divided at the end of a line', 'Жалоба Суд «Ош» отка-\nзал в кое-\nкаких доводах — без про\u00ADверки. 1 1Статья 137'],
    ['quotation marks and dashes', 'Жалоба Суд "Ош" отказал в кое-каких доводах - без проверки. 1\n1 Статья 137'],
    ['the place of a note', 'Жалоба Суд «Ош» отказал в кое-каких 1 Статья 137 доводах — без проверки. 1'],
  ])('says the same with other %s', (_, copy) => expect(said(copy)).toBe('same'));

  it.each([
    ['a word is another one', 'Жалоба Суд «Ош» отменил в кое-каких доводах — без проверки. 1 1 Статья 137'],
    ['a word is missing', 'Жалоба Суд «Ош» отказал в кое-каких доводах — без. 1 1 Статья 137'],
    ['a comma came in', 'Жалоба Суд «Ош» отказал, в кое-каких доводах — без проверки. 1 1 Статья 137'],
    ['a note says something else', 'Жалоба Суд «Ош» отказал в кое-каких доводах — без проверки. 1 1 Статья 138'],
    ['words changed places', 'Жалоба Суд «Ош» отказал без проверки — в кое-каких доводах. 1 1 Статья 137'],
  ])('differs when %s', (_, copy) => expect(said(copy)).toBe('differ'));

  it('shows by which words, in the place where they stand', () => {
    const { blocks } = compareCopy(VERSION, 'Жалоба\nСуд «Ош» отменил в кое-каких доводах — без проверки. 1\n1 Статья 137\nПодпись');
    const changed = blocks.map(({ runs }) => runs.filter(({ change }) => change !== 'same').map(({ change, text }) => `${change} ${text.trim()}`));
    expect(changed.map(words => words.sort())).toEqual([[], ['added Подпись', 'added отменил', 'removed отказал'], []]);
  });

  it('has no words to compare when it has none', () => expect(compareCopy(VERSION, ' 1 \n 2 ')).toEqual({ words: 'none', blocks: [] }));

  it('of any document says the same as itself, and shows all of its words', () => {
    fc.assert(fc.property(anyDocument, content => {
      const passages = passagesOf(toPaper(parseDocument(content)));
      const { words, blocks } = compareCopy(passages, passages.map(({ text }) => text).join('\n'));
      expect(words).not.toBe('differ');
      expect(blocks.flatMap(({ runs }) => runs).every(({ change }) => change === 'same')).toBe(true);
    }), { numRuns: 100 });
  });

  it('that says one word more differs, wherever it stands', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom<string[]>('суд', 'дело', 'отказ', '1', 'не'), { minLength: 1, maxLength: 12 }), fc.nat(), (spoken, seed) => {
      const at = seed % (spoken.length + 1);
      const { words, blocks } = compareCopy([passage(spoken.join(' '))], spoken.toSpliced(at, 0, 'лишнее').join(' '));
      expect(words).toBe('differ');
      expect(blocks.flatMap(({ runs }) => runs).filter(({ change }) => change !== 'removed').map(({ text }) => text).join('')).toContain('лишнее');
    }));
  });
});
