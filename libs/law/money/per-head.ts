import { fromMinor, toMinor } from './minor-units';

/** What came to each of so many people on average, rounded to whole minor units, halves up. At least one person. */
export function perHead(amount: string, people: number): string {
  const of = BigInt(people);
  return fromMinor((2n * toMinor(amount) + of) / (2n * of));
}
