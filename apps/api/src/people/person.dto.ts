import { DISABILITIES } from '#libs/law/disability';
import { GENDERS, type Gender } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import { VULNERABILITIES } from '#libs/law/vulnerability';
import { Id, OneOf, Parts, Part, PartialDateField, Several, Text, Texts, Whole } from '../http/fields';

export class PersonNameDto {
  @Text({ max: 100, optional: true })
  family?: string;

  @Text({ max: 100, optional: true })
  given?: string;

  @Text({ max: 100, optional: true })
  patronymic?: string;
}

export class SafeContactDto {
  @Text({ max: 200, optional: true })
  channel?: string;

  @Text({ max: 200, optional: true })
  hours?: string;

  @Text({ max: 100, optional: true })
  codeName?: string;
}

const OPTIONAL = { optional: true, nullable: true } as const;

/** What may be said about a person, besides his name. */
class PersonDetailsDto {
  @PartialDateField({ ...OPTIONAL, description: 'Only the year of it stands in clear.' })
  birthDate?: string | null;

  @OneOf(GENDERS, { name: 'Gender', ...OPTIONAL })
  gender?: Gender | null;

  @OneOf(REGIONS, { name: 'Region', ...OPTIONAL })
  region?: string | null;

  @PartialDateField(OPTIONAL)
  diedOn?: string | null;

  @Several(DISABILITIES, { name: 'Disability', optional: true })
  disabilities?: string[];

  @Several(VULNERABILITIES, { name: 'Vulnerability', optional: true })
  vulnerabilities?: string[];

  @Texts({ max: 10, length: 40, ...OPTIONAL })
  phones?: string[] | null;

  @Text({ max: 500, ...OPTIONAL })
  address?: string | null;

  @Texts({ max: 10, length: 60, ...OPTIONAL })
  identityNumbers?: string[] | null;

  @Part(() => SafeContactDto, OPTIONAL)
  safeContact?: SafeContactDto | null;

  @Text({ max: 5_000, ...OPTIONAL })
  note?: string | null;
}

export class NewPersonDto extends PersonDetailsDto {
  @Parts(() => PersonNameDto, { max: 10, description: 'First the name he goes by; then variants and other scripts.' })
  names: PersonNameDto[];
}

export class PersonChangesDto extends PersonDetailsDto {
  @Parts(() => PersonNameDto, { max: 10, optional: true })
  names?: PersonNameDto[];
}

export class PersonDto extends NewPersonDto {
  @Id()
  id: string;

  @Text({ max: 300, description: 'The first of the names, as a document writes it.' })
  displayName: string;

  @Whole({ min: 1880, max: 2200, nullable: true })
  birthYear: number | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
