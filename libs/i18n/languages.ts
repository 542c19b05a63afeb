/** Languages of the application, the default first. */
export const LANGUAGES = ['ru', 'ky', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language in its own words: whoever cannot read the others finds it. */
export const ENDONYMS: Record<Language, string> = { ru: 'Русский', ky: 'Кыргызча', en: 'English' };

export const DEFAULT_LANGUAGE: Language = 'ru';

/** Nobody prefers more languages than this; the rest of a header is not read. */
const MOST_WISHES = 20;

/**
 * The language that suits an `Accept-Language` header (RFC 9110, 12.5.4) best, the first named on a tie: `ky-KG` is
 * `ky`. The default for a header that is absent, names none of ours, or is no such header at all.
 */
export function chooseLanguage(header: string | null | undefined): Language {
  const wishes = (header ?? '').split(',', MOST_WISHES).map(readWish);
  const known = wishes.filter(wish => wish.quality > 0 && isLanguage(wish.language));
  const best = known.sort((a, b) => b.quality - a.quality)[0];
  return (best?.language as Language | undefined) ?? DEFAULT_LANGUAGE;
}

export const isLanguage = (text: string): text is Language => (LANGUAGES as readonly string[]).includes(text);

function readWish(wish: string): { language: string; quality: number } {
  const [range, ...options] = wish.split(';').map(part => part.trim().toLowerCase());
  const quality = options.find(option => option.startsWith('q='))?.slice(2) ?? '1';
  return {
    language: range.split('-')[0],
    quality: /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(quality) ? Number(quality) : 0,
  };
}
