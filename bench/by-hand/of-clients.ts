import { told } from './statement';

/** Bands of years at the end of the period. */
export const ageOf = (birthYear: string): string =>
  `case when ${birthYear} is null then 'unknown' else (array['0-17', '18-24', '25-34', '35-49', '50-64', '65+'])[1 + width_bucket(extract(year from $2::date)::int - ${birthYear}, array[18, 25, 35, 50, 65])] end`;

/** What reports tell clients apart by: `p` a person, `c` his client. */
const COLUMNS: Record<string, string> = {
  gender: `coalesce(p.gender, 'unknown')`,
  age: ageOf('p.birth_year'),
  region: `coalesce(p.region, 'unknown')`,
  office: 'c.office_id::text',
  victim: 'c.kind',
  continuity: `case when c.taken_on_lower < $1::date then 'continuing' else 'new' end`,
};

/** Arrays, of which somebody has several or none. */
const SEVERAL: Record<string, string> = { vulnerability: 'p.vulnerabilities', disability: 'p.disabilities' };

export const OF_CLIENT = [...Object.keys(COLUMNS), ...Object.keys(SEVERAL)];

/** Columns of a client, to be joined as `c` and `p`. */
export const clientColumns = Object.entries({ ...COLUMNS, ...SEVERAL }).map(([name, sql]) => `${sql} as ${name}`).join(', ');

export interface Counted {
  /** Of a group of rows with `n` units. */
  units?: string;
  people?: string;
  amount?: string;
  /** Each number by itself in each currency. */
  currency?: true;
}

const PEOPLE = 'count(*)';

const numbers = ({ units = 'coalesce(sum(n), 0)', people = PEOPLE, amount = 'null' }: Counted) => `${units}::int as units, ${people}::int as people, ${amount}::text as amount`;

/** The total and a breakdown by each column, in one pass; rows with `n` units. Rows: `dimensions`, `key`, `units`, `people`, `amount`. */
export function bySets(from: string, names: readonly string[], counted: Counted = {}): string {
  // each bit of the number tells that a column is not grouped by, that of the first column the highest
  const all = 2 ** names.length - 1;
  const first = counted.currency ? ['currency'] : [];
  const cases = names.map((name, at) => `when ${all - 2 ** (names.length - 1 - at)} then '${[...first, name].join()}'`).join(' ');
  const sets = [[], ...names.map(name => [name])].map(some => `(${[...first, ...some].join()})`).join(', ');
  const key = `coalesce(${names.join(', ')})`;
  return `select case grouping(${names.join(', ')}) ${cases} else '${first.join()}' end as dimensions, ${counted.currency ? `concat_ws(',', currency, ${key})` : key} as key, ${numbers(counted)}
    from ${from} group by grouping sets (${sets})`;
}

/** By one column alone, or by each value of an array. */
export function by(from: string, name: string, counted: Counted = {}): string {
  const value = name in SEVERAL ? 'v' : `"${name}"`;
  const unnested = name in SEVERAL ? `, unnest(${name}) v` : '';
  return counted.currency
    ? `select 'currency,${name}', currency || ',' || ${value}, ${numbers(counted)} from ${from}${unnested} group by currency, ${value}`
    : `select '${name}', ${value}, ${numbers(counted)} from ${from}${unnested} group by ${value}`;
}

/** Breakdowns of people by what hangs on each: of a relation with a row for each person, `n` units and the columns above. */
export const byClient = (who: string, names: readonly string[] = OF_CLIENT, counted: Counted = {}): string =>
  [bySets(who, names.filter(name => name in COLUMNS), counted), ...names.filter(name => name in SEVERAL).map(name => by(who, name, counted))].join('\nunion all ');

/** Who is in no number. */
const REFUSED = 'refused as materialized (select client_id from app.statistics_refusals)';
const WILLING = 'client_id not in (select client_id from refused)';

/** How many said no to statistics, of those in a relation with `client_id`. */
export const leftOut = (code: string, from: string): string =>
  told(code, `select 'left out' as dimensions, null as key, count(distinct client_id)::int as units, count(distinct client_id)::int as people, null as amount from ${from} where client_id in (select client_id from refused)`);

/** Relations to be named before, and rows of what they hold. */
export interface Part {
  relation?: string;
  rows: string;
}

export interface OfClients extends Counted {
  /** Columns of the relation, besides those of the client. */
  own?: readonly string[];
  names?: readonly string[];
  /** People are counted, and what they have is only measured. */
  ofPeople?: true;
}

/** What an indicator takes of numbers that several share: SQL over `units`, `people` and `amount`. */
export interface Shared {
  units?: string;
  amount?: string;
}

/**
 * All that is told of things of clients, of a relation `known` with `client_id`, `n`, `amount` and own columns: what each client has first, once.
 * @param codes the indicators that are told from these numbers
 */
export function ofClients(codes: string | Record<string, Shared>, known: string, { own = [], names, ofPeople, ...rest }: OfClients = {}): Part {
  const shared = typeof codes === 'string' ? { [codes]: {} } : codes;
  const name = Object.keys(shared)[0];
  const counted = { ...rest, ...(ofPeople && { units: PEOPLE }) };
  const key = rest.currency ? 'currency, client_id' : 'client_id';
  const perClient = (columns: string) => `select ${columns}, sum(n)::int as n${rest.amount ? ', sum(amount) as amount' : ''} from willing_${name} group by ${columns}`;
  return {
    relation: [
      `willing_${name} as materialized (select * from ${known} where ${WILLING})`,
      `who_${name} as materialized (select w.*, ${clientColumns} from (${perClient(key)}) w join clients c on c.id = w.client_id join persons p on p.id = c.person_id)`,
      `numbers_${name} as (${[byClient(`who_${name}`, names, counted), ...own.map(column => by(`(${perClient(`${key}, "${column}"`)}) o`, column, counted))].join('\nunion all ')})`,
    ].join(',\n'),
    rows: Object.entries(shared)
      .flatMap(([code, { units = 'units', amount = 'amount' }]) => [told(code, `select dimensions, key, ${units} as units, people, ${amount}::text as amount from numbers_${name}`), leftOut(code, known)])
      .join('\nunion all\n'),
  };
}

/** As they are: of relations with a row for each thing that has no client, or several. */
export const asTheyAre = (code: string, rows: string): Part => ({ rows: told(code, rows) });

/** Things of clients each by itself, of which no sum is made but a median. */
export const each = (code: string, known: string, own: string, amount: string): Part => ({
  relation: `who_${code} as materialized (select w.*, ${clientColumns} from ${known} w join clients c on c.id = w.client_id join persons p on p.id = c.person_id where w.${WILLING})`,
  rows: [
    told(code, byClient(`who_${code}`, undefined, { people: 'count(distinct client_id)', amount })),
    told(code, by(`who_${code}`, own, { people: 'count(distinct client_id)', amount })),
    leftOut(code, known),
  ].join('\nunion all\n'),
});

/** A statement of several indicators over the relations named before them. */
export const statementOf = (relations: readonly string[], parts: readonly Part[]): string =>
  `with ${[REFUSED, ...relations, ...parts.flatMap(({ relation }) => relation ?? [])].join(',\n')}\n${parts.map(({ rows }) => rows).join('\nunion all\n')}`;

/** Where `of` is asked beside `WILLING`. */
export const willing = WILLING;
