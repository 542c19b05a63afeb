import fc from 'fast-check';
import { csvLine } from './csv';

describe('a line of CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '|cmd'])('makes no formula of %j', value => {
    expect(csvLine([value]).replace(/^"/, '')).toMatch(/^'/);
  });

  it('keeps every text whole, however it is quoted', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), cells => {
      const found = [...`,${csvLine(cells).slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
      expect(found.map((text, at) => (text === `'${cells[at]}` ? text.slice(1) : text))).toEqual(cells);
    }));
  });

  it('leaves a cell empty that says nothing', () => expect(csvLine([null, 'a', null])).toBe(',a,\r\n'));
});
