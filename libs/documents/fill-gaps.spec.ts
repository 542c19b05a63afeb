import fc from 'fast-check';
import { parseDocument } from './document-schema';
import { fillGaps, gapsOf } from './fill-gaps';

const gap = (field: string, form = '', marks?: object[]) => ({ type: 'placeholder', attrs: { field, label: field, form }, ...(marks && { marks }) });
const of = (...content: object[]) => parseDocument(JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content }] }));

describe('the gaps of a document', () => {
  it('are filled where their words are known, in their own marks, and else stay', () => {
    const filled = fillGaps(of({ type: 'text', text: 'Дело ' }, gap('case.code', '', [{ type: 'bold' }]), gap('client.name', 'genitive')), ({ field }) => (field === 'case.code' ? 'C-1' : null));
    expect(filled.toJSON().content[0].content).toEqual([
      { type: 'text', text: 'Дело ' }, { type: 'text', text: 'C-1', marks: [{ type: 'bold' }] },
      { type: 'placeholder', attrs: { field: 'client.name', label: 'client.name', form: 'genitive' } }]);
  });

  it('are those that were not filled, and the document is one of the editor still', () => {
    const fields = fc.array(fc.constantFrom('today', 'client.name', 'case.code', ''), { maxLength: 12 });
    fc.assert(fc.property(fields, fields, (fieldsOfIt, known) => {
      const filled = fillGaps(of(...fieldsOfIt.map(field => gap(field))), ({ field }) => ((known as string[]).includes(field) ? 'слова' : null));
      filled.check();
      expect(gapsOf(filled).map(({ field }) => field)).toEqual(fieldsOfIt.filter(field => !(known as string[]).includes(field)));
    }));
  });

  it('ask for no case that is none', () => {
    expect(() => of(gap('client.name', 'vocative'))).toThrow(RangeError);
  });
});
