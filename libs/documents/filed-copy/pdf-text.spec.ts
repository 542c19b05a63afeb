import { ImportRefused } from '../import/import-warning';
import { otherPdf } from '../../../test/support/other-pdf';
import { textOfPdf } from './pdf-text';

const refusalOf = (bytes: Buffer) => textOfPdf(bytes).then(() => 'read', (error: unknown) => (error instanceof ImportRefused ? error.reason : error));

describe('the words of a PDF', () => {
  it('come without the numbers of its pages, and with every other number', async () => {
    const lines = Array.from({ length: 120 }, (_, at) => `Строка ${at + 1}`);
    const text = await textOfPdf(await otherPdf([...lines, '2']));
    expect(text.match(/Строка \d+/g)).toEqual(lines);
    expect(text.trimEnd().endsWith('\n2')).toBe(true);
    expect(text).not.toMatch(/- \d -/);
  });

  it('are none of a page that is only drawn', async () => expect((await textOfPdf(await otherPdf([]))).trim()).toBe(''));

  it.each([
    ['empty', Buffer.alloc(0)], ['cut off', Buffer.from('%PDF-1.7\n1 0 obj')], ['another kind of file', Buffer.from('GIF89a')],
  ])('cannot be read when it is %s', async (_, bytes) => expect(await refusalOf(bytes)).toBe('damaged'));
});
