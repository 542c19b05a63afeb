export interface SplitName {
  family: string;
  given?: string;
  patronymic?: string;
}

/** "Daughter of", "son of": it belongs to the word before it. */
const OF_A_PARENT = /^(кызы|уулу|угли|оглы|оглу|қизи|kyzy|uulu|ugli|ogly|qizi)$/i;

/**
 * A name as people write it in a hurry, family name first, in its parts. A Kyrgyz patronymic that stands first is the
 * family name (`Талантбек кызы Айжан`); one that stands last is the patronymic (`Асанова Айжан Талантбек кызы`).
 */
export function splitName(text: string): SplitName {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const units = words.reduce<string[]>((parts, word) => (parts.length && OF_A_PARENT.test(word) ? [...parts.slice(0, -1), `${parts.at(-1)} ${word}`] : [...parts, word]), []);
  const [family = '', given, ...rest] = units;
  return { family, ...(given && { given }), ...(rest.length && { patronymic: rest.join(' ') }) };
}
