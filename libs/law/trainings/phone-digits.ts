const LOCAL_DIGITS = 9;

/**
 * What tells one telephone from another however it is written: its last nine digits, which a number of Kyrgyzstan has
 * after +996 or 0. Null when there are fewer than six: too few to tell anybody apart.
 */
export function phoneDigits(text: string): string | null {
  const digits = text.replace(/\D/g, '');
  return digits.length < 6 ? null : digits.slice(-LOCAL_DIGITS);
}
