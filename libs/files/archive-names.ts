/** A name of a file on the usual disks has 255 bytes at most; the number before it takes some. */
const MOST_BYTES = 200;
const LONGEST_ENDING = 16;

/** What Windows forbids in names, and a backslash or line break would be escaped in a list of digests. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u001f\u007f<>:"/\\|?*]/g;

/** Names for files in an archive: safe to unpack anywhere, none twice (each has its number), and still to be recognised. */
export function archiveNames(names: readonly string[]): string[] {
  const digits = Math.max(3, String(names.length).length);
  return names.map((name, at) => `${String(at + 1).padStart(digits, '0')}-${safe(name)}`);
}

function safe(name: string): string {
  const plain = name.toWellFormed().replace(FORBIDDEN, '_').replace(/[. ]+$/, '');
  const ending = /\.[^. ]+$/.exec(plain)?.[0] ?? '';
  if (!ending || Buffer.byteLength(ending) > LONGEST_ENDING) return within(plain, MOST_BYTES) || 'file';
  return within(plain.slice(0, -ending.length), MOST_BYTES - Buffer.byteLength(ending)) + ending;
}

/** As many whole characters as go into so many bytes. */
function within(text: string, bytes: number): string {
  let length = 0;
  let kept = '';
  for (const sign of text) {
    length += Buffer.byteLength(sign);
    if (length > bytes) break;
    kept += sign;
  }
  return kept;
}
