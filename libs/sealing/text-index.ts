import type { Keyring } from './keyring';
import { stemsOf } from './stems';
import type { TextQuery } from './text-search';
import { wordsIn } from './text-words';

/** Counts the ways in which words were folded and cut to stems: what an older one has indexed is indexed anew. */
export const INDEX_SCHEME = 1;

/** Of what a text is: the same word has other tokens in a document than in the log. */
export type IndexedIn = 'log' | 'document';

/**
 * The blind index over a sealed text: for each stem a keyed hash of 64 bits, as the decimal text of a PostgreSQL `bigint`,
 * in numerical order. The case goes into the hash, so that the same word has other tokens in another case.
 *
 * What it leaks to a thief of the database: how many different words a text has, and which texts of a kind in one case share
 * a word.
 * Not the order of words, how often one stands in a text, and nothing from case to case.
 */
export function textTokens(ring: Keyring, where: IndexedIn, caseId: string, text: string): string[] {
  const stems = new Set(wordsIn(text).values().flatMap(stemsOf));
  return [...BigInt64Array.from(stems, stem => BigInt(stemToken(ring, where, caseId, stem))).sort()].map(String);
}

/** For each word of the query the tokens it is met by in this case. */
export function queryTextTokens(ring: Keyring, where: IndexedIn, caseId: string, query: TextQuery): string[][] {
  return query.stems.map(stems => stems.map(stem => stemToken(ring, where, caseId, stem)));
}

const stemToken = (ring: Keyring, where: IndexedIn, caseId: string, stem: string) => ring.indexToken(`${where} ${caseId.toLowerCase()} ${stem}`);
