/** As `numeric(14,2)` holds it, never below zero: `1200`, `1200.5` and `1200.50` are one amount. */
const AMOUNT = /^(0|[1-9]\d{0,11})(?:\.(\d{1,2}))?$/;
const DIGITS = 2;

export const isAmount = (text: string): boolean => AMOUNT.test(text);

/**
 * An amount in minor units (tyiyn, cents), exact whatever its size.
 * @throws RangeError for a text that is no amount
 */
export function toMinor(text: string): bigint {
  const parts = AMOUNT.exec(text);
  if (!parts) throw new RangeError('not an amount');
  return BigInt(parts[1] + (parts[2] ?? '').padEnd(DIGITS, '0'));
}

/** Minor units as the database and the API write them, `-12.50`. */
export function fromMinor(minor: bigint): string {
  const digits = (minor < 0n ? -minor : minor).toString().padStart(DIGITS + 1, '0');
  return `${minor < 0n ? '-' : ''}${digits.slice(0, -DIGITS)}.${digits.slice(-DIGITS)}`;
}

export const sumOf = (amounts: readonly string[]): bigint => amounts.reduce((sum, amount) => sum + toMinor(amount), 0n);
