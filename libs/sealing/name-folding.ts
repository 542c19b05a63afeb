/**
 * Names are written in two scripts and many spellings. Folding brings the usual ones together: Cyrillic and Latin,
 * ө/о, ү/у, ң/н, ё/э/е, й/и/ы, doubled letters, apostrophes. The folded alphabet has one letter for a sound, so that
 * prefixes of both scripts agree letter by letter: c = ч, w = ш and щ, j = ж and дж, x = х, s = с, z = з, y = ц.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'k', л: 'l', м: 'm',
  н: 'n', ң: 'n', о: 'o', ө: 'o', ў: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', х: 'x', ҳ: 'x', ц: 'y', ч: 'c',
  ш: 'w', щ: 'w', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ә: 'a', і: 'i', ї: 'i', є: 'e', ґ: 'g',
  ş: 'w', ç: 'c', ğ: 'g', ı: 'i', ə: 'a', ø: 'o', ß: 's', h: 'x', q: 'k', w: 'v', y: 'i',
};

/**
 * Sounds that Latin writes with several letters, over the letters of `LETTERS`, where h is x already. `C` is a Latin c,
 * which alone means ц. Cyrillic goes through the same rules, so that Исхаков meets Ishakov as well as Iskhakov.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kx/g, 'x'],
  [/gx/g, 'g'],
  [/sx?Cx/g, 'w'],
  [/t?Cx/g, 'c'],
  [/sx/g, 'w'],
  [/zx/g, 'j'],
  [/dj/g, 'j'],
  [/tc/g, 'c'],
  [/ts|C/g, 'y'],
  [/i+[eo]/g, 'e'],
  [/(.)\1+/g, '$1'],
];

/** Signs that belong to the letter before them (Oʻktam, Gʻani), or stand for ь, and are not heard. */
const SILENT = /['ʻʼ’‘`´ʹ′]/g;

/** The folded words of a name, in order. What is neither letter nor digit, hyphens too, only separates them. */
export function foldName(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(SILENT, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .filter(Boolean);
}

function foldWord(word: string): string {
  const letters = [...word].map(letter => LETTERS[letter] ?? bare(letter)).join('');
  return SOUNDS.reduce((folded, [pattern, sound]) => folded.replace(pattern, sound), letters);
}

/** A letter without its marks: é is e. A combining mark alone vanishes. */
function bare(letter: string): string {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return plain === 'c' ? 'C' : (LETTERS[plain] ?? plain);
}

const SHORTEST_SKELETON = 3;

/**
 * The consonants of a folded word, for unstressed о and а are confused and consonants are not; a vowel at its beginning
 * is kept as `a`. Null when there are fewer than three consonants: such a skeleton fits too many names.
 */
export function phoneticKey(word: string): string | null {
  const skeleton = word.replace(/[aeiou]/g, '');
  if (skeleton.length < SHORTEST_SKELETON) return null;
  return /^[aeiou]/.test(word) ? `a${skeleton}` : skeleton;
}
