import { ImportRefused } from '../import/import-warning';

/** Pages; a paper of the court has a hundred. */
const MOST_PAGES = 500;
/** A number in the line is that of a note when it is so much lower than the words beside it. */
const LOWER = 0.85;

interface Line {
  text: string;
  /** From the lower edge of the page, in points. */
  height: number;
}

/**
 * The words of a PDF, in the order in which it has them, without the numbers of its pages. No program in it is run, no font of it
 * is set, and nothing is fetched.
 * @throws ImportRefused when it cannot be opened, also because it is locked, or has too many pages
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // weighs as much as the server: loaded only where a PDF is read
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const safe = { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, useWorkerFetch: false, enableXfa: false, stopAtErrors: false, verbosity: 0 };
  const task = getDocument({ data: new Uint8Array(bytes), ...safe });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > MOST_PAGES) throw new ImportRefused('too_large');
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      pages.push(textOfPage(linesOf((await page.getTextContent()).items), number));
      page.cleanup();
    }
    return pages.join('\n');
  } catch (error) {
    throw error instanceof ImportRefused ? error : new ImportRefused('damaged', { cause: error });
  } finally {
    await task.destroy();
  }
}

type Item = { str: string; hasEOL: boolean; height: number; transform: number[] } | { type: string };

function linesOf(items: readonly Item[]): Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  let size = 0;
  for (const item of items) {
    if (!('str' in item)) continue;
    open ??= { text: '', height: item.transform[5] };
    const other = item.str.trim() && size && (item.height < size * LOWER || size < item.height * LOWER);
    open.text += (other ? ' ' : '') + item.str;
    if (item.str.trim()) size = item.height;
    if (!item.hasEOL) continue;
    lines.push(open);
    [open, size] = [null, 0];
  }
  return open ? [...lines, open] : lines;
}

/** The number of a page stands alone, above or below everything else. */
function textOfPage(lines: readonly Line[], number: number): string {
  const heights = lines.filter(({ text }) => text.trim()).map(({ height }) => height);
  const [top, bottom] = [Math.max(...heights), Math.min(...heights)];
  const counts = ({ text, height }: Line) => (height === top || height === bottom) && text.replace(/[-–—\s]/gu, '') === String(number);
  return lines.filter(line => !counts(line)).map(({ text }) => text).join('\n');
}
