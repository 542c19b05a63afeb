import fc from 'fast-check';
import { parseDocument } from './document-schema';
import { fillGaps, gapsOf } from './fill-gaps';
import { makeGaps } from './make-gaps';

const of = (text: string) => parseDocument(JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: text ? [{ type: 'text', text }] : [] }] }));
const name = (text: string, form: string) => ({ text, field: 'client.name', form, label: 'доверитель' });

describe('gaps made again of words', () => {
  it('stand for whole words, in the case that these tell', () => {
    const made = makeGaps(of('Жалоба Асановой Айгуль; Асанова Айгульевна; ДЕЛО АСАНОВОЙ АЙГУЛЬ'), [name('Асанова Айгуль', 'nominative'), name('Асановой Айгуль', 'genitive')]);
    expect(gapsOf(made)).toEqual([{ field: 'client.name', form: 'genitive' }, { field: 'client.name', form: 'genitive' }]);
    expect(made.textContent).toBe('Жалоба ; Асанова Айгульевна; ДЕЛО ');
  });

  it('wish no case where the words are the same in two', () => {
    expect(gapsOf(makeGaps(of('видели Асанова'), [name('Асанова', 'genitive'), name('Асанова', 'accusative')]))).toEqual([{ field: 'client.name', form: '' }]);
  });

  it('leave nothing of the words, and filled with them give the text back', () => {
    const words = ['Асанова Айгуль', 'C-2026-17', '17 апреля', '(a+b)*'];
    const text = fc.array(fc.constantFrom(...words, 'суд', 'жалоба', 'Асан'), { maxLength: 8 }).map(all => all.join(' '));
    fc.assert(fc.property(text, whole => {
      const made = makeGaps(of(whole), words.map(word => ({ text: word, field: word, form: '', label: word })));
      made.check();
      expect(words.some(word => made.textContent.includes(word))).toBe(false);
      expect(fillGaps(made, ({ field }) => field).textContent).toBe(whole);
    }));
  });
});
