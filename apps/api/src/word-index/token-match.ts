import type { Keyring } from '#libs/sealing/keyring';
import { type IndexedIn, queryTextTokens } from '#libs/sealing/text-index';
import type { TextQuery } from '#libs/sealing/text-search';

/** Each case has tokens of its own, so they are computed case by case: some thousands of digests at most. */
export const MOST_CASES = 300;

/**
 * The beginning of a statement that looks for words in an index: `met` has a row for each row of the index with a token for
 * every word. $1/$2/$3 case, token and number of the word it stands for, beside one another; $4 how many words.
 * @param index the table of the index
 * @param found its columns that `met` has
 */
export const metIn = (index: string, found: string): string =>
  `wanted as materialized (select * from unnest($1::uuid[], $2::bigint[], $3::int[]) w(case_id, token, word)),
    of_case as materialized (select case_id, array_agg(token) as tokens from wanted group by case_id),
    met as materialized (
      select ${found} from of_case o join ${index} t on t.case_id = o.case_id
        where t.tokens && o.tokens and (select count(distinct w.word) from wanted w where w.case_id = o.case_id and w.token = any (t.tokens)) = $4)`;

/** The values for $1 to $4 of such a statement. */
export function wantedTokens(ring: Keyring, where: IndexedIn, cases: string[], query: TextQuery): unknown[] {
  const wanted = cases.flatMap(caseId =>
    queryTextTokens(ring, where, caseId, query).flatMap((tokens, word) => tokens.map(token => ({ caseId, token, word }))),
  );
  return [wanted.map(one => one.caseId), wanted.map(one => one.token), wanted.map(one => one.word), query.words.length];
}
