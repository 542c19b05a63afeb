/** An article of a code as it is brought against somebody. */
export interface CitedArticle {
  /** Code of `libs/law/code-edition`, which ends in the year of the edition. */
  codeEdition: string;
  article: string;
  part: string | null;
}

/** The article as papers cite it, in the shortest form: abbreviated it has no grammar. */
export function citeArticle({ codeEdition, article, part }: CitedArticle, language: string): string {
  const year = codeEdition.slice(-4);
  if (language === 'ru') return `${part ? `ч. ${part} ` : ''}ст. ${article} УК КР ${year} г.`;
  if (language === 'ky') return `КР ${year}-ж. КЖК ${article}-бер.${part ? ` ${part}-б.` : ''}`;
  return `art. ${article}${part ? ` (${part})` : ''} Criminal Code of ${year}`;
}
