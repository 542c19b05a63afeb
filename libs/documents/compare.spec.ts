import fc from 'fast-check';
import { compareDocuments, type ComparedTable, type ComparedText } from './compare';
import { anyDocument } from './compare.arbitrary';
import { childrenAt, type EditorNode, sizeOf } from './compare-node';
import { countChanges, sideOf } from './compare-sides';
import { findWords } from './compare-passage';
import { parseDocument } from './document-schema';
import { findPassage, textOf } from './passage';

const paragraph = (text: string): EditorNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const doc = (...content: EditorNode[]): EditorNode => ({ type: 'doc', content });
const table = (...rows: string[][]): EditorNode => ({
  type: 'table',
  content: rows.map(cells => ({ type: 'tableRow', content: cells.map(text => ({ type: 'tableCell', content: [paragraph(text)] })) })),
});
const shown = (runs: ComparedText['runs']) => runs.map(({ text, change }) => ({ same: text, added: `+${text}+`, removed: `-${text}-` })[change]).join('');
const compareTexts = (before: string, after: string) => (compareDocuments(doc(paragraph(before)), doc(paragraph(after))) as ComparedText[]).map(one => shown(one.runs));

describe('a comparison', () => {
  it.each([
    ['Суд отказал в жалобе.', 'Суд отказал в ходатайстве.', ['Суд отказал в -жалобе-+ходатайстве+.']],
    ['Жаран кыйноого кабылган', 'Жаран чындыгында кыйноого кабылган', ['Жаран +чындыгында +кыйноого кабылган']],
    ['Прошу отменить и вернуть дело', 'Прошу оставить, а потом вернуть дело', ['Прошу -отменить и -+оставить, а потом +вернуть дело']],
    ['Совсем иное', 'Ничего общего здесь', ['-Совсем иное-', '+Ничего общего здесь+']],
  ])('of «%s» and «%s» is by words', (before, after, expected) => {
    expect(compareTexts(before, after)).toEqual(expected);
  });

  it('shows nothing between a version and itself', () => {
    fc.assert(fc.property(anyDocument, document => {
      const blocks = compareDocuments(document, document);
      expect([countChanges(blocks), blocks.every(({ change }) => change === 'same')]).toEqual([0, true]);
    }));
  });

  it('can be read back as either side, whatever they say', () => {
    const whole = (document: EditorNode) => sideOf('after', compareDocuments(document, document));
    fc.assert(fc.property(anyDocument, anyDocument, (before, after) => {
      const blocks = compareDocuments(before, after);
      expect(sideOf('before', blocks)).toEqual(whole(before));
      expect(sideOf('after', blocks)).toEqual(whole(after));
    }));
  });

  it('shows a row where it was and where it is now', () => {
    const [both] = compareDocuments(doc(table(['Иванов', 'истец'], ['Петров', 'ответчик'], ['Сидоров', 'свидетель'])),
      doc(table(['Петров', 'ответчик'], ['Сидоров', 'свидетель'], ['Иванов', 'истец']))) as ComparedTable[];
    expect(both.rows.map(({ change, moved }) => [change, moved])).toEqual([['removed', true], ['same', false], ['same', false], ['added', true]]);
  });

  it('shows that it moved though it was written anew on the way', () => {
    const [both] = compareDocuments(doc(table(['Иванов', 'истец, Ош'], ['Петров', 'ответчик'])), doc(table(['Петров', 'ответчик'], ['Иванов', 'истец, город Ош']))) as ComparedTable[];
    expect(both.rows.map(({ change, moved }) => [change, moved])).toEqual([['removed', true], ['same', false], ['added', true]]);
  });

  it('shows words of a cell in their cell, and cells that changed places', () => {
    const [both] = compareDocuments(doc(table(['Сумма', '5000 сомов'], ['Срок', 'месяц'])), doc(table(['Сумма', '7000 сомов'], ['месяц', 'Срок']))) as ComparedTable[];
    expect(both.rows.map(row => row.cells.map(cell => [cell.blocks.map(block => shown((block as ComparedText).runs)).join(''), cell.moved]))).toEqual([
      [['Сумма', false], ['-5000-+7000+ сомов', false]],
      [['-Срок-+месяц+', true], ['-месяц-+Срок+', true]],
    ]);
  });

  it('keeps a paragraph that moved and one that became a heading', () => {
    const heading: EditorNode = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: 'Доводы жалобы' }] };
    const blocks = compareDocuments(doc(paragraph('Первый довод'), paragraph('Доводы жалобы'), paragraph('Второй, длиннее')), doc(heading, paragraph('Второй, длиннее'), paragraph('Первый довод'))) as ComparedText[];
    expect(blocks.map(({ change, moved, after }) => [change, moved, after?.type])).toEqual([
      ['removed', true, undefined], ['changed', false, 'heading'], ['same', false, 'paragraph'], ['added', true, 'paragraph'],
    ]);
  });

  it('of sixty pages finds the one word in each paragraph', () => {
    const page = (at: number, word: string) => paragraph(`Довод ${at}: ${'суд не исследовал показания свидетелей и заключение эксперта, '.repeat(6)}${word}`);
    const many = (word: string) => doc(...Array.from({ length: 900 }, (_, at) => page(at, word)), table(...Array.from({ length: 100 }, (_, at) => [`№ ${at}`, word])));
    expect(countChanges(compareDocuments(many('отказал'), many('удовлетворил')))).toBe(1000);
  });

  it('finds words again where the editor does', () => {
    fc.assert(fc.property(anyDocument, anyDocument, fc.nat(), fc.nat(), (document, other, one, two) => {
      const [parsed, changed] = [document, other].map(each => parseDocument(JSON.stringify(each)));
      const [from, to] = [one % parsed.content.size, two % parsed.content.size].sort((a, b) => a - b);
      const words = textOf(parsed, { from, to });
      if (words) for (const [json, node] of [[document, parsed], [other, changed]] as const) expect(findWords(json, words, from)).toEqual(findPassage(node, words, { from, to }));
    }));
  });

  it('counts positions as the editor does', () => {
    fc.assert(fc.property(anyDocument, document => {
      const parsed = parseDocument(JSON.stringify(document));
      expect(sizeOf(document) - 2).toBe(parsed.content.size);
      for (const { child, at } of childrenAt(document, 0)) expect(parsed.nodeAt(at)!.type.name).toBe(child.type);
    }));
  });
});
