import { StartedTermsDto } from '../deadlines/deadline.dto';
import { Day, Id, Part, Text, Whole } from '../http/fields';
import { FiledCopyDto } from './filed-copy.dto';

const MAX_NUMBER = 100;
const MAX_NOTE = 2_000;

export class NewFilingDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true, description: 'Where it was filed.' })
  bodyId?: string;

  @Day({ optional: true, description: 'Today when left out.' })
  filedOn?: string;

  @Text({ max: MAX_NUMBER, optional: true })
  registrationNumber?: string;

  @Text({ max: MAX_NOTE, optional: true })
  note?: string;

  @Part(() => StartedTermsDto, { optional: true, description: 'What begins with it.' })
  starts?: StartedTermsDto;
}

/** The number that a body has given to what was filed. */
export class RegistrationDto {
  @Text({ max: MAX_NUMBER })
  registrationNumber: string;

  @Day({ description: 'When it was registered.' })
  registeredOn: string;

  @Part(() => StartedTermsDto, { optional: true, description: 'What begins with it.' })
  starts?: StartedTermsDto;
}

export class FilingDto {
  @Id()
  id: string;

  @Id({ description: 'The version that was filed.' })
  versionId: string;

  @Id({ nullable: true })
  bodyId: string | null;

  @Day()
  filedOn: string;

  @Text({ max: MAX_NUMBER, nullable: true })
  registrationNumber: string | null;

  @Day({ nullable: true })
  registeredOn: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  note: string | null;

  @Part(() => FiledCopyDto, { nullable: true, description: 'The file of what was handed in, once it is attached.' })
  copy: FiledCopyDto | null;

  @Id()
  createdBy: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
