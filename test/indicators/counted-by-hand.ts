import { partialDate } from '#libs/law/partial-date';
import type { Organisation } from './organisation-of-chance';
import type { Fact, Period } from './references';

/** Values of a fact in a dimension: of a partition one. */
function valuesOf(at: Organisation, period: Period, { clientId, own }: Fact, dimension: string): string[] {
  if (dimension in own) return [own[dimension]!];
  const client = at.clients.find(({ id }) => id === clientId)!;
  const person = at.persons.find(({ id }) => id === client.person_id)!;
  switch (dimension) {
    case 'gender':
    case 'region':
      return [`${person[dimension] ?? 'unknown'}`];
    case 'age':
      return [person.birth_year === null ? 'unknown' : band(Number(period.until.slice(0, 4)) - Number(person.birth_year))];
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

function band(age: number): string {
  if (age < 18) return '0-17';
  if (age < 25) return '18-24';
  if (age < 35) return '25-34';
  if (age < 50) return '35-49';
  return age < 65 ? '50-64' : '65+';
}

/** How many different units there are for each combination of values, as `female,0-17`. */
export function countedByHand(at: Organisation, period: Period, facts: Fact[], dimensions: readonly string[]): Record<string, number> {
  const units = new Map<string, Set<string>>(dimensions.length ? [] : [['', new Set()]]);
  for (const fact of facts) {
    let keys: string[][] = [[]];
    for (const dimension of dimensions) keys = keys.flatMap(key => valuesOf(at, period, fact, dimension).map(value => [...key, value]));
    for (const key of keys) {
      const name = key.join();
      if (!units.has(name)) units.set(name, new Set());
      units.get(name)!.add(fact.unit);
    }
  }
  return Object.fromEntries([...units].map(([key, of]) => [key, of.size]));
}
