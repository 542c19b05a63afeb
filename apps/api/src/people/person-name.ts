import { ERASED } from '#libs/sealing/erased';

/** One way a person is named: in a script, with or without a patronymic, formerly, or by a code name. */
export interface PersonName {
  family?: string;
  given?: string;
  patronymic?: string;
}

/** The first of a person's names, written the way documents do: family name first. */
export function displayName(names: PersonName[]): string {
  const { family, given, patronymic } = names[0];
  return [family, given, patronymic].filter(Boolean).join(' ');
}

export const readNames = (json: string): PersonName[] => (json === ERASED ? [{ family: ERASED }] : JSON.parse(json));
