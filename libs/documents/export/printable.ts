/** Characters that XML cannot hold or that steer devices. */
const UNPRINTABLE = /[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** A text as paper can show it: on one line, without characters that are none. */
export const printable = (text: string): string => text.toWellFormed().replace(/[\t\n\r\u0085\u2028\u2029]/g, ' ').replace(UNPRINTABLE, '');
