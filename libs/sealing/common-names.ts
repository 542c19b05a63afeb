/**
 * Words that half a country carries in its names ("daughter of", "son of", titles). They tell nobody apart: they are
 * indexed as whole words only, and searched for only when nothing else was typed.
 */
export const COMMON_WORDS: readonly string[] = [
  'кызы', 'кыз', 'уулу', 'уул', 'оглы', 'оглу', 'угли', 'ўғли', 'қизи', 'улы', 'бек', 'бай', 'хан', 'ажы', 'ogli', 'qizi',
];

/** Endings and pieces, as trigrams of folded words (`^` and `$` are a word's borders), that tell nobody apart. */
export const COMMON_TRIGRAMS: ReadonlySet<string> = new Set([
  'rov', 'lov', 'tov', 'nov', 'kov', 'ov$', 'ova', 'va$', 'ev$', 'eva', 'aev', 'bek', 'ek$', 'bai', 'kiz', 'izi', 'zi$',
  'ulu', 'lu$', 'vic', 'ovi', 'evi', 'ic$', 'vna', 'ovn', 'evn', 'na$', 'gul', 'ul$',
]);
