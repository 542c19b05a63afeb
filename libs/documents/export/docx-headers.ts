import { Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { PAGE_HEADER } from './docx-styles';
import { TEXT_WIDTH, twipsOf } from './page-layout';

/** The number of the page above its middle, but not on the first; what is not good to go says so at the right. */
export const headersOf = (mark: string | null) => ({ first: headerOf(mark, false), default: headerOf(mark, true) });

const headerOf = (mark: string | null, numbered: boolean) =>
  new Header({
    children: [new Paragraph({
      style: PAGE_HEADER,
      tabStops: [{ type: TabStopType.CENTER, position: twipsOf(TEXT_WIDTH / 2) }, { type: TabStopType.RIGHT, position: twipsOf(TEXT_WIDTH) }],
      children: [
        new TextRun({ text: '\t' }),
        ...(numbered ? [new TextRun({ children: [PageNumber.CURRENT] })] : []),
        ...(mark ? [new TextRun({ text: '\t' }), new TextRun({ text: mark, bold: true })] : []),
      ],
    })],
  });
