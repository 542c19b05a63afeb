import { catalogueHas, translate } from '../../i18n/catalogue';
import type { Language } from '../../i18n/languages';

/** What offices and grants are called, by id. */
export type Names = (id: string) => Record<Language, string> | undefined;

/** What a value of a dimension is called: an office or a grant by its name, `unknown` and its like everywhere the same, an article as it stands. */
export function valueLabel(words: string | null | undefined, value: string, language: Language, names: Names): string {
  const name = names(value)?.[language];
  if (name !== undefined) return name;
  if (words && catalogueHas(words + value)) return translate(language, words + value);
  return catalogueHas(`impact:value.${value}`) ? translate(language, `impact:value.${value}`) : value;
}
