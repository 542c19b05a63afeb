import { catalogueHas, translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import type { DimensionOf } from '#libs/indicators/figures-statement';

/** What a value of a dimension is called: `unknown` and its like everywhere the same, an office, a grant or an event by its name, an article as it stands. */
export function valueLabel({ words }: DimensionOf, value: string, language: Language, names: Readonly<Record<string, Record<Language, string>>>): string {
  if (value in names) return names[value][language];
  if (words && catalogueHas(words + value)) return translate(language, words + value);
  return catalogueHas(`impact:value.${value}`) ? translate(language, `impact:value.${value}`) : value;
}
