const MOST = 300;

/** Control characters, and signs that turn the direction of what follows: `фото‮gpj.exe` reads as a picture. */
// eslint-disable-next-line no-control-regex
const DECEIVING = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * The name of a file as it is shown: of a path its end, without what deceives. It is never used as a path.
 * @returns `file` when nothing is left
 */
export function tidyFileName(given: string): string {
  const end = given.split(/[/\\]/).findLast(part => part.trim() !== '') ?? '';
  const name = end.normalize('NFC').replace(DECEIVING, '').trim();
  return [...name].slice(0, MOST).join('').trim() || 'file';
}
