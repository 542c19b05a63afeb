import { DISABILITIES } from '#libs/law/disability';
import { REGIONS } from '#libs/law/region';
import { VULNERABILITIES } from '#libs/law/vulnerability';
import type { Chance } from './chance';
import { arrayOf } from './rows';

/** What reports tell people apart by: mostly known, and some circumstances far rarer than others. */
export function inventTraits(chance: Chance): { birthYear: number | null; region: string | null; disabilities: string; vulnerabilities: string } {
  return {
    birthYear: chance.happens(0.95) ? chance.whole(1945, 2014) : null,
    region: chance.happens(0.93) ? chance.ofCommonFirst(REGIONS) : null,
    disabilities: arrayOf(some(chance, DISABILITIES, 0.12)),
    vulnerabilities: arrayOf(some(chance, VULNERABILITIES, 0.5)),
  };
}

/** None, one or two. */
function some(chance: Chance, values: readonly string[], probability: number): string[] {
  if (!chance.happens(probability)) return [];
  const first = chance.ofCommonFirst(values);
  const second = chance.ofCommonFirst(values);
  return chance.happens(0.3) && second !== first ? [first, second] : [first];
}
