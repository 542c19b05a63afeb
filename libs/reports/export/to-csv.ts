import type { Report } from '../report';
import { type TidyRow, tidyRows } from './tidy-rows';

/** So that Excel takes it for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The columns, which programs know by these names in every language. */
const COLUMNS: readonly [name: string, of: (row: TidyRow) => string | number | null][] = [
  ['indicator', ({ indicator }) => indicator],
  ['version', ({ version }) => version],
  ['name', ({ name }) => name],
  ['dimension_1', ({ dimensions }) => dimensions[0]?.name ?? null],
  ['value_1', ({ dimensions }) => dimensions[0]?.value ?? null],
  ['label_1', ({ dimensions }) => dimensions[0]?.label ?? null],
  ['dimension_2', ({ dimensions }) => dimensions[1]?.name ?? null],
  ['value_2', ({ dimensions }) => dimensions[1]?.value ?? null],
  ['label_2', ({ dimensions }) => dimensions[1]?.label ?? null],
  ['from', ({ period }) => period.from],
  ['until', ({ period }) => period.until],
  ['told', ({ units }) => (units === null ? 'no' : 'yes')],
  ['units', ({ units }) => units],
  ['unit', ({ unit }) => unit],
  ['amount', ({ amount }) => amount],
  ['measure', ({ measure }) => measure],
  ['currency', ({ currency }) => currency],
];

/** A row for each number (RFC 4180). What is not told is empty, and `told` says so. */
export function toCsv(report: Report): Buffer {
  const rows = [COLUMNS.map(([name]) => name), ...tidyRows(report).map(row => COLUMNS.map(([, of]) => of(row)))];
  return Buffer.from(BYTE_ORDER_MARK + rows.map(row => `${row.map(field).join(',')}\r\n`).join(''), 'utf8');
}

/** What a spreadsheet would take for a formula, numbers aside, gets the sign before it that makes it a text there. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

function field(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
