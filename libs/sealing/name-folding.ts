/**
 * Names are written in two scripts and many spellings. Folding brings the usual ones together: Cyrillic and Latin,
 * ө/о, ү/у, ң/н, ё/э/е, й/и/ы, doubled letters, apostrophes. The folded alphabet has one letter for each sound
 * (c = ч, w = ш, j = ж/дж, x = х/kh/h, z = з/ц...), so that prefixes of both scripts agree letter by letter.
 */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/shch|щ/g, 'w'],
  [/sh|ş|ш/g, 'w'],
  [/ch|ç|ч/g, 'c'],
  [/dzh|дж|zh|ж|j/g, 'j'],
  [/kh|х|h|ҳ|x/g, 'x'],
  [/ts|ц/g, 's'],
  [/yu|iu|ю/g, 'u'],
  [/ya|ia|я/g, 'a'],
  [/yo|io|ё/g, 'e'],
  [/ye|ие|ье|э/g, 'e'],
  [/o['ʻʼ’‘`]|ө|ў/g, 'o'],
  [/g['ʻʼ’‘`]|ғ/g, 'g'],
  [/ng(?=$|[^aeiou])|ң/g, 'n'],
];

const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', и: 'i', й: 'i', к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', ы: 'i', ъ: '', ь: '', y: 'i', q: 'k', w: 'w', ə: 'a', ä: 'a',
  ö: 'o', ü: 'u', ı: 'i', ğ: 'g',
};

/** The folded words of a name, in order; what is no letter only separates. */
export function foldName(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}'ʻʼ’‘`]+/u)
    .map(foldWord)
    .filter(Boolean);
}

function foldWord(word: string): string {
  const sounds = DIGRAPHS.reduce((folded, [pattern, letter]) => folded.replace(pattern, letter), word);
  const letters = [...sounds].map(letter => LETTERS[letter] ?? letter.normalize('NFD').replace(/[^a-z]/g, ''));
  return letters.join('').replace(/(.)\1+/g, '$1');
}

const SHORTEST_SKELETON = 3;

/** The consonants of a folded word: unstressed о and а are confused, consonants are not. Null when too few to tell. */
export function phoneticKey(word: string): string | null {
  const skeleton = word.replace(/[aeiou]/g, '').replace(/(.)\1+/g, '$1');
  return skeleton.length < SHORTEST_SKELETON ? null : skeleton;
}
