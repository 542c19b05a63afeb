/** What programs for tables take for the beginning of a formula; an apostrophe makes it a text again. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠|]/;

/** One line of a CSV file (RFC 4180), in which no cell is a formula. */
export const csvLine = (cells: (string | null)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Marks the text as UTF-8 for programs that would guess otherwise. */
export const BYTE_ORDER_MARK = '\ufeff';

function cell(value: string | null): string {
  if (value === null) return '';
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
