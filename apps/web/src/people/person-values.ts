import type { Schema } from '../api/schema';
import { orNull } from '../forms/blank';

/** A person as a form holds him: every field a text, lists one to a line. */
export interface PersonValues {
  names: { family: string; given: string; patronymic: string }[];
  birthDate: string;
  gender: string;
  region: string;
  diedOn: string;
  disabilities: string[];
  vulnerabilities: string[];
  phones: string;
  address: string;
  safeContact: { channel: string; hours: string; codeName: string };
  note: string;
}

export const emptyPerson = (): PersonValues => ({
  names: [{ family: '', given: '', patronymic: '' }],
  birthDate: '', gender: '', region: '', diedOn: '', disabilities: [], vulnerabilities: [], phones: '', address: '',
  safeContact: { channel: '', hours: '', codeName: '' },
  note: '',
});

export const personValues = (person: Schema<'PersonDto'>): PersonValues => ({
  names: person.names.map(({ family = '', given = '', patronymic = '' }) => ({ family, given, patronymic })),
  birthDate: person.birthDate ?? '',
  gender: person.gender ?? '',
  region: person.region ?? '',
  diedOn: person.diedOn ?? '',
  disabilities: person.disabilities ?? [],
  vulnerabilities: person.vulnerabilities ?? [],
  phones: (person.phones ?? []).join('\n'),
  address: person.address ?? '',
  safeContact: { channel: '', hours: '', codeName: '', ...person.safeContact },
  note: person.note ?? '',
});

const filled = <T extends object>(part: T) => Object.fromEntries(Object.entries(part).filter(([, text]) => String(text).trim()));

/** What is sent; fields that were emptied are sent as null, so that a change removes them. */
export function personBody(values: PersonValues): Schema<'NewPersonDto'> {
  const phones = values.phones.split('\n').map(phone => phone.trim()).filter(Boolean);
  const contact = filled(values.safeContact);
  const body = {
    names: values.names.map(filled).filter((name, at) => at === 0 || Object.keys(name).length > 0),
    birthDate: orNull(values.birthDate),
    gender: values.gender || null,
    region: values.region || null,
    diedOn: orNull(values.diedOn),
    disabilities: values.disabilities,
    vulnerabilities: values.vulnerabilities,
    phones: phones.length ? phones : null,
    address: orNull(values.address),
    safeContact: Object.keys(contact).length ? contact : null,
    note: orNull(values.note),
  };
  return body as Schema<'NewPersonDto'>;
}
