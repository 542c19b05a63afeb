import { excerptAround } from '#libs/sealing/text-excerpt';
import { matchText, type TextQuery } from '#libs/sealing/text-search';
import type { FoundDocumentDto } from './document-search.dto';
import type { MetDocument } from './document-search.statement';
import { searchedText, textOfContent } from './document-text';

export interface DocumentHit {
  found: FoundDocumentDto;
  /** How many of the words looked for stand there in the very form that was typed. */
  exact: number;
}

/** An opened document that has every word looked for, in its title or its text; null when it lacks one. */
export function hitIn(query: TextQuery, { draft, version, ...row }: MetDocument): DocumentHit | null {
  const text = textOfContent(draft ?? version ?? '');
  const match = text === null ? null : matchText(query, searchedText(row.title, text));
  if (text === null || !match) return null;
  const behindTitle = row.title.length + 1;
  const met = match.met.filter(({ start }) => start >= behindTitle).map(({ word, start, end }) => ({ word, start: start - behindTitle, end: end - behindTitle }));
  return { found: { ...row, excerpt: excerptAround(text, met) }, exact: match.exact };
}
