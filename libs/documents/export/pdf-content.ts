/**
 * As much of pdfmake's document definition as a paper needs. (Its published types bring those of browsers along, and server
 * code would compile that uses `document`.) Lengths in points.
 */
export type Margins = [left: number, top: number, right: number, bottom: number];

export interface PdfStyle {
  font?: string;
  fontSize?: number;
  lineHeight?: number;
  bold?: boolean;
  italics?: boolean;
  alignment?: 'left' | 'center' | 'right' | 'justify';
  color?: string;
}

export interface PdfNode extends PdfStyle {
  text?: string | PdfNode[];
  stack?: PdfNode[];
  columns?: PdfNode[];
  canvas?: { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number; lineColor?: string }[];
  table?: { headerRows: number; keepWithHeaderRows: number; dontBreakRows: boolean; widths: (number | '*')[]; body: PdfNode[][] };
  layout?: Record<'hLineWidth' | 'vLineWidth' | 'paddingLeft' | 'paddingRight' | 'paddingTop' | 'paddingBottom', () => number> & { hLineColor?: () => string };
  svg?: string;
  fillColor?: string;
  /** Stands among the bookmarks, below the one that has this id. */
  outline?: boolean;
  outlineExpanded?: boolean;
  outlineParentId?: string;
  id?: string;
  /** Is listed where `toc` stands. */
  tocItem?: boolean;
  toc?: { numberStyle?: PdfStyle; textMargin?: Margins };
  margin?: Margins;
  leadingIndent?: number;
  width?: number | '*';
  noWrap?: boolean;
  sup?: boolean;
  decoration?: 'underline';
  pageBreak?: 'before';
  unbreakable?: boolean;
  verticalAlignment?: 'middle';
  colSpan?: number;
  rowSpan?: number;
}

export interface PdfDefinition {
  pageSize: 'A4';
  pageMargins: Margins;
  version: '1.7';
  language: string;
  displayTitle: boolean;
  info: { title: string };
  defaultStyle: PdfStyle;
  header(page: number): PdfNode;
  footer?(page: number, pages: number): PdfNode;
  content: PdfNode[];
}

/** A typeface as pdfkit embeds it; widths are thousandths of its size, by the number of the glyph. */
export interface EmbeddedFont {
  widths: number[];
  scale: number;
  font: { getGlyph(number: number): { advanceWidth: number } };
}

/** A document of pdfkit that is laid out and not ended: it can still be told what to say of itself. */
export interface OpenPdf extends NodeJS.ReadableStream {
  info: Record<string, unknown>;
  _id: Buffer;
  _fontFamilies: Record<string, EmbeddedFont>;
  endMetadata(): void;
  end(): void;
}
