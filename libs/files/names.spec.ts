import fc from 'fast-check';
import { archiveNames } from './archive-names';
import { byteRange } from './byte-range';
import { contentDisposition } from './content-disposition';
import { tidyFileName } from './tidy-name';

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'], ['C:\\Users\\a\\фото.jpg', 'фото.jpg'], ['фото\u202egpj.exe', 'фотоgpj.exe'], ['a\0b\r\n.txt', 'ab.txt'],
    ['', 'file'], ['///', 'file'], ['  \u200f ', 'file'], ['..', '..'], ['Справка от 5 мая.pdf', 'Справка от 5 мая.pdf'], ['й'.normalize('NFD'), 'й'],
  ])('%j is shown as %j', (given, shown) => {
    expect(tidyFileName(given)).toBe(shown);
  });

  it('of 300 Cyrillic letters is kept whole', () => {
    expect(tidyFileName('ж'.repeat(300))).toBe('ж'.repeat(300));
  });

  it('stays what it is when it is tidied again, whatever it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), given => expect(tidyFileName(tidyFileName(given))).toBe(tidyFileName(given))));
  });
});

describe('names in an archive', () => {
  it('keep their ending, and fit on a disk', () => {
    const [long, same, again] = archiveNames([`${'ж'.repeat(300)}.pdf`, 'а.txt', 'а.txt']);
    expect(long).toMatch(/^001-ж+\.pdf$/);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(204);
    expect([same, again]).toEqual(['002-а.txt', '003-а.txt']);
  });

  it('are safe to unpack and all different, whatever they were', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 30 }), given => {
      const names = archiveNames(given);
      expect(new Set(names.map(name => name.toLowerCase())).size).toBe(given.length);
      // eslint-disable-next-line no-control-regex
      for (const name of names) expect(name).toMatch(/^\d{3}-[^\u0000-\u001f/\\:*?"<>|]*$/u);
      for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(255);
    }));
  });
});

describe('the header of a download', () => {
  it('carries any name in ASCII, and no second header', () => {
    expect(contentDisposition('attachment', 'Жалоба "1".pdf')).toBe(`attachment; filename="______ _1_.pdf"; filename*=UTF-8''%D0%96%D0%B0%D0%BB%D0%BE%D0%B1%D0%B0%20%221%22.pdf`);
    // eslint-disable-next-line no-control-regex
    fc.assert(fc.property(fc.string({ unit: 'binary' }), name => expect(contentDisposition('inline', name)).toMatch(/^inline; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\w.~!%-]*$/)));
  });
});

describe('a range of bytes', () => {
  it.each([
    ['bytes=0-0', 10, { from: 0, to: 1 }], ['bytes=3-', 10, { from: 3, to: 10 }], ['bytes=-4', 10, { from: 6, to: 10 }], ['bytes=2-99', 10, { from: 2, to: 10 }], ['bytes=-99', 10, { from: 0, to: 10 }],
    ['bytes=10-', 10, null], ['bytes=5-4', 10, null], ['bytes=-', 10, null], ['bytes=0-1,3-4', 10, null], ['items=0-1', 10, null], [undefined, 10, null], ['bytes=-0', 10, null],
  ])('%s of %i', (header, size, range) => {
    expect(byteRange(header, size)).toEqual(range);
  });
});
