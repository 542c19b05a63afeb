import type { Role } from './paper';

/**
 * The sheet of a court paper: A4, with the margins and the typeface that courts of the Kyrgyz Republic are used to
 * (30 mm left for binding). Lengths in millimetres, sizes in points.
 */
export const PAGE = { width: 210, height: 297, left: 30, right: 15, top: 20, bottom: 20, header: 9 } as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

export const SIZE = { text: 14, table: 12, note: 10, header: 12 } as const;

/** Of the height that the typeface itself gives a line. */
export const LINE = { text: 1.15, table: 1, note: 1 } as const;

/** First line of a paragraph. */
export const FIRST_LINE = 12.5;

/** Where the text of an item begins, and how far before it its number. */
export const itemIndent = (level: number) => FIRST_LINE + Math.min(level, 8) * 8;
export const hangingOf = (level: number, composed: boolean) => 7.5 + (composed ? Math.min(level, 8) * 4 : 0);

export const CELL_PADDING = { side: 1.6, above: 0.4 } as const;
/** Points above and below a table. */
export const TABLE_GAP = 6;

export interface Look {
  align: 'left' | 'center' | 'both';
  firstLine: number;
  left: number;
  right: number;
  /** Points above and below. */
  before: number;
  after: number;
  bold: boolean;
  italic: boolean;
  /** Stays on the page of what follows. */
  withNext: boolean;
}

const PLAIN: Look = { align: 'both', firstLine: 0, left: 0, right: 0, before: 0, after: 0, bold: false, italic: false, withNext: false };
const HEADING: Look = { ...PLAIN, align: 'center', bold: true, before: 12, after: 6, withNext: true };

export const LOOKS: Record<Role, Look> = {
  body: { ...PLAIN, firstLine: FIRST_LINE },
  addressee: { ...PLAIN, align: 'left', left: TEXT_WIDTH / 2 },
  heading1: { ...HEADING, before: 18, after: 12 },
  heading2: HEADING,
  heading3: { ...HEADING, italic: true },
  quote: { ...PLAIN, left: 20, right: 10, before: 3, after: 3 },
  item: PLAIN,
  continued: PLAIN,
  cell: { ...PLAIN, align: 'left' },
  cellHeading: { ...PLAIN, align: 'center', bold: true },
};

export const pointsOf = (millimetres: number) => (millimetres * 72) / 25.4;
/** Twentieths of a point, in which Word measures. */
export const twipsOf = (millimetres: number) => Math.round(pointsOf(millimetres) * 20);
