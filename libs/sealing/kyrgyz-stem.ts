/**
 * What Kyrgyz puts behind a stem, in folded letters (ө is о, ү is у, ң is н), so that each has at most four vowels. In
 * each group the longest that fits is taken off, and again until none fits: as a word has several, one behind another,
 * and a base form that happens to end like one loses it in all of its forms alike.
 */
const ENDINGS: readonly RegExp[] = [
  // plural: соттор, далилдер, жаракаттар
  /[лдт][аео]р$/,
  // genitive: соттун, арыздын, күбөнүн
  /[ндт][ыиу]н$/,
  // ablative: соттон, түрмөдөн; behind a possessive: баласынан
  /[дт][аео]н$|(?<=[ыиу])н[аео]н$/,
  // locative: сотто, абакта; behind a possessive: баласында
  /(?<=[ыиу]н)д[аео]$|[дт][аео]$/,
  // dative: сотко, түрмөгө; behind a possessive: баласына
  /[кг][аео]$|(?<=[ыиу])н[аео]$/,
  // accusative, and the past tense of verbs: арызды, күбөнү, сотту; кармады, айтты
  /[ндт][ыиу]$/,
  // possessive of the third person: күбөсү, соту; behind it н stays from a case: баласын
  /с[ыиу]н?$/,
  // of the second and first: арызыңыз, арызыбыз, арызым
  /[ыиу]н[ыиу]з$|[ыиу]б[ыиу]з$|[ыиу][мн]$/,
  // participle and converb of verbs: кармаган, айткан; айтып, сурап
  /[кг][аео]н$|[ыиу]п$|(?<=[аео])п$/,
  /[ыиу]$/,
];

/** Before a vowel the last consonant softens: сурак, сурагы; китеп, китеби. */
const HARD: Readonly<Record<string, string>> = { г: 'к', б: 'п' };

const SHORTEST = 3;
const VOWEL = /[аеиоуыэюя]/;

/**
 * The stem of a folded Kyrgyz word, found by taking endings off. Not the dictionary's stem, but the same for the forms of
 * a noun and for most of a verb. Never empty: what would leave fewer than three letters, or no vowel, stays.
 */
export function kyrgyzStem(word: string): string {
  const shorter = hardened(ENDINGS.values().map(ending => word.replace(ending, '')).find(rest => rest !== word && isStem(rest)) ?? word);
  return shorter === word ? word : kyrgyzStem(shorter);
}

function isStem(rest: string): boolean {
  return rest.length >= SHORTEST && VOWEL.test(rest);
}

function hardened(stem: string): string {
  const last = HARD[stem.at(-1) ?? ''];
  return last && stem.length >= SHORTEST ? stem.slice(0, -1) + last : stem;
}
