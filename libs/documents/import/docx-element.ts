/** An element of a DOCX as mammoth reads it (`lib/documents.js`), as far as a court paper needs it. */
export interface DocxElement {
  type: string;
  children?: DocxElement[];
  /** Of a text. */
  value?: string;
  /** Of a bookmark. */
  name?: string;
  /** Of a run. */
  isBold?: boolean;
  isItalic?: boolean;
  isUnderline?: boolean;
  isAllCaps?: boolean;
  /** Of a paragraph. */
  styleId?: string | null;
  styleName?: string | null;
  /** The same object for all paragraphs that are counted together. */
  numbering?: Numbering | null;
  indent?: { start: string | null };
  /** Of a break: line, page or column. */
  breakType?: string;
  /** Of a box to tick. */
  checked?: boolean;
  /** Of a row. */
  isHeader?: boolean;
  /** Of a cell. */
  colSpan?: number;
  rowSpan?: number;
}

export interface Numbering {
  level: string;
  isOrdered: boolean;
}

/** The note that a reference stands for. */
export type Notes = { resolve(reference: DocxElement): { body: DocxElement[] } | null };
