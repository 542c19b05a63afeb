import { AGE_BANDS, ageBand } from './age-band';
import { CLIENT_KINDS } from '../law/client-kind';
import { DISABILITIES } from '../law/disability';
import { GENDERS } from '../law/gender';
import { REGIONS } from '../law/region';
import { VULNERABILITIES } from '../law/vulnerability';
import type { Dimension } from '../suppression/count-table';

/** The value of those of whom it is not known. */
export const UNKNOWN = 'unknown';

/** What hangs on the client whom a fact is about; `c` is his row, `p` the person. */
interface ClientDimension extends Omit<Dimension, 'name'> {
  sql: string;
  /** `sql` is an array of values. */
  several?: true;
  /** In their order; left out, those that are met. */
  values?: readonly string[];
  words?: string;
}

/** By what figures about people are broken down, the same for every indicator. */
export const DIMENSIONS = {
  gender: { partition: true, sql: `coalesce(p.gender, '${UNKNOWN}')`, values: [...GENDERS, UNKNOWN], words: 'law:gender.' },
  /** At the end of the period, by the year of birth: the day is sealed. */
  age: { partition: true, sql: ageBand(`p.birth_year`, `:until`), values: [...AGE_BANDS, UNKNOWN], words: 'impact:age.' },
  region: { partition: true, sql: `coalesce(p.region, '${UNKNOWN}')`, values: [...REGIONS, UNKNOWN], words: 'law:region.' },
  office: { partition: true, sql: 'c.office_id::text' },
  victim: { partition: true, sql: 'c.kind', values: CLIENT_KINDS, words: 'law:clientKind.' },
  /** New in the period in which he was taken on, known before it. */
  continuity: { partition: true, sql: `case when c.taken_on_lower < :from then 'continuing' else 'new' end`, values: ['new', 'continuing'], words: 'impact:continuity.' },
  vulnerability: { partition: false, sql: 'p.vulnerabilities', several: true, values: VULNERABILITIES, words: 'law:vulnerability.' },
  disability: { partition: false, sql: 'p.disabilities', several: true, values: DISABILITIES, words: 'law:disability.' },
} as const satisfies Record<string, ClientDimension>;

export type DimensionName = keyof typeof DIMENSIONS;

export const OF_CLIENTS: readonly DimensionName[] = ['gender', 'age', 'region', 'office', 'victim', 'continuity', 'vulnerability', 'disability'];
