import { Statement } from '../database/statement';

export interface KnownRow {
  source: 'person' | 'enquiry';
  id: string;
  /** Sealed, in base64. */
  names: string;
  /** Sealed, in base64; of enquiries only. */
  phone: string | null;
  birthYear: number | null;
  officeId: string;
  receivedAt: Date | null;
  topic: string | null;
  /** EDTF; of people on file who have died. */
  diedOn: string | null;
  outcome: string | null;
  /** Id of the key that seals the row. */
  keys: string;
  wrapped: string;
}

/** Who is known by some tokens. $1 tokens, $2 the word each stands for, $3 how many words must match. */
export const KNOWN = new Statement<KnownRow>(
  'known-at-the-desk',
  `select source, id, encode(names, 'base64') as names, encode(phone, 'base64') as phone, birth_year as "birthYear", office_id as "officeId",
      received_at as "receivedAt", topic, outcome, died_on as "diedOn", keys, encode(wrapped, 'base64') as wrapped
    from app.known_at_the_desk($1::bigint[], $2::int[], $3)`,
);
