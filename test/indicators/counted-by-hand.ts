import { digitsOf, type Measure } from '#libs/indicators/measure';
import { partialDate } from '#libs/law/partial-date';
import type { Organisation, Row } from './organisation-of-chance';
import type { Fact, Period } from './facts';

/** Values of a fact in a dimension: of a partition one. */
export function valuesOf(at: Organisation, period: Period, { clientId, own }: Fact, dimension: string): string[] {
  if (dimension in own) return [own[dimension]!];
  const client = at.clients.find(({ id }) => id === clientId)!;
  const person = at.persons.find(({ id }) => id === client.person_id)!;
  switch (dimension) {
    case 'gender':
    case 'region':
      return [`${person[dimension] ?? 'unknown'}`];
    case 'age':
      return [ageIn(period, person.birth_year)];
    case 'office':
      return [`${client.office_id}`];
    case 'victim':
      return [`${client.kind}`];
    case 'continuity':
      return [partialDate(`${client.taken_on}`).lower! < period.from ? 'continuing' : 'new'];
    case 'vulnerability':
      return person.vulnerabilities as string[];
    case 'disability':
      return person.disabilities as string[];
    default:
      throw new RangeError(dimension);
  }
}

export const ageIn = ({ until }: Period, birthYear: Row[string]) => (birthYear === null ? 'unknown' : band(Number(until.slice(0, 4)) - Number(birthYear)));

function band(age: number): string {
  if (age < 18) return '0-17';
  if (age < 25) return '18-24';
  if (age < 35) return '25-34';
  if (age < 50) return '35-49';
  return age < 65 ? '50-64' : '65+';
}

/** Facts by each combination of values, as `female,0-17`. */
function grouped(at: Organisation, period: Period, facts: readonly Fact[], dimensions: readonly string[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>(dimensions.length ? [] : [['', []]]);
  for (const fact of facts) {
    let keys: string[][] = [[]];
    for (const dimension of dimensions) keys = keys.flatMap(key => valuesOf(at, period, fact, dimension).map(value => [...key, value]));
    for (const key of keys) groups.set(key.join(), [...(groups.get(key.join()) ?? []), fact]);
  }
  return groups;
}

/** How many different units there are for each combination of values. */
export function countedByHand(at: Organisation, period: Period, facts: readonly Fact[], dimensions: readonly string[]): Record<string, number> {
  return Object.fromEntries([...grouped(at, period, facts, dimensions)].map(([key, of]) => [key, new Set(of.map(({ unit }) => unit)).size]));
}

/** What is measured for each combination of values, as text with so many decimals as its unit has. */
export function measuredByHand(at: Organisation, period: Period, facts: readonly Fact[], dimensions: readonly string[], measure: Measure): Record<string, string | null> {
  return Object.fromEntries([...grouped(at, period, facts, dimensions)].map(([key, of]) => [key, measured(of, measure)]));
}

function measured(facts: readonly Fact[], measure: Measure): string | null {
  const amounts = [...new Map(facts.map(({ unit, item, amount }) => [`${unit} ${item}`, amount!])).values()].sort((a, b) => Number(a - b));
  if (!amounts.length) return null;
  const sum = amounts.reduce((all, one) => all + one, 0n);
  const middle = amounts.length >> 1;
  switch (measure.of) {
    case 'sum':
      return decimal(sum, 1, measure);
    case 'per_person':
      return decimal(sum, new Set(facts.map(({ unit }) => unit)).size, measure);
    case 'mean_change':
      return decimal(sum, amounts.length, measure);
    case 'median':
      return amounts.length % 2 ? decimal(amounts[middle], 1, measure) : decimal(amounts[middle - 1] + amounts[middle], 2, measure);
  }
}

/** Hundredths divided, rounded half away from nought. */
function decimal(over: bigint, under: number, measure: Measure): string {
  const digits = digitsOf(measure);
  const by = BigInt(under) * (digits === 2 ? 1n : 10n);
  const size = over < 0n ? -over : over;
  const rounded = ((2n * size + by) / (2n * by)).toString().padStart(digits + 1, '0');
  return `${over < 0n && !/^0+$/.test(rounded) ? '-' : ''}${rounded.slice(0, -digits)}.${rounded.slice(-digits)}`;
}
