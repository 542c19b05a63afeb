/**
 * What of a DOCX did not come along as it stood: changes that were tracked were taken over, and what was struck out is gone; pictures;
 * addresses of links; comments; the counting of items; other things that a court paper is not made of. The original is kept
 * wherever it came from.
 */
export const IMPORT_WARNINGS = ['tracked_changes', 'pictures', 'links', 'comments', 'numbering', 'left_out'] as const;

export type ImportWarning = (typeof IMPORT_WARNINGS)[number];

/** Why a file is not read: not a DOCX (but perhaps an older or an encrypted one); larger than it may be; damaged. */
export const IMPORT_REFUSALS = ['not_docx', 'too_large', 'damaged'] as const;

export type ImportRefusal = (typeof IMPORT_REFUSALS)[number];

export class ImportRefused extends Error {
  constructor(
    readonly reason: ImportRefusal,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
