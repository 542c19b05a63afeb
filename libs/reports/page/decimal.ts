/** Decimal numbers as strings of digits, exact however long they are. */

const parts = (value: string) => {
  const [whole, fraction = ''] = value.replace(/^[-+]/, '').split('.');
  return { sign: value.startsWith('-') ? -1n : 1n, whole, fraction };
};

/** Digits after the point. */
export const decimalsOf = (value: string): number => parts(value).fraction.length;

/** In units of the last of so many digits. */
const scaled = (value: string, decimals: number): bigint => {
  const { sign, whole, fraction } = parts(value);
  return sign * BigInt(whole + fraction.padEnd(decimals, '0'));
};

function written(value: bigint, decimals: number): string {
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return `${value < 0n ? '-' : ''}${digits.slice(0, point)}${decimals ? `.${digits.slice(point)}` : ''}`;
}

const finer = (a: string, b: string) => Math.max(decimalsOf(a), decimalsOf(b));

export const minus = (a: string, b: string): string => written(scaled(a, finer(a, b)) - scaled(b, finer(a, b)), finer(a, b));

/** By how many per cent of `before` it is more now, to a tenth, rounded half away from nought. @throws RangeError when `before` is nought */
export function percentChange(before: string, now: string): string {
  const decimals = finer(before, now);
  const [from, to] = [scaled(before, decimals), scaled(now, decimals)];
  const [thousandths, base] = [(to - from) * 1000n, from < 0n ? -from : from];
  const half = thousandths < 0n ? -base : base;
  return written((2n * thousandths + half) / (2n * base), 1);
}
