import { REGIONS } from '#libs/law/region';
import { Id, OneOf, Part, Parts, Text, Whole } from '../http/fields';
import { LocalNameDto } from './local-name.dto';

export class NewOfficeDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: 5, description: 'Two to five capital letters; codes of clients and cases begin with it.' })
  code: string;

  @Part(() => LocalNameDto)
  name: LocalNameDto;

  @OneOf(REGIONS, { name: 'Region' })
  region: string;
}

/** The code stays: codes of clients and cases begin with it. */
export class OfficeChangesDto {
  @Part(() => LocalNameDto, { optional: true })
  name?: LocalNameDto;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: string;
}

export class OfficeDto {
  @Id()
  id: string;

  @Text({ max: 5 })
  code: string;

  @Part(() => LocalNameDto)
  name: LocalNameDto;

  @OneOf(REGIONS, { name: 'Region' })
  region: string;

  @Text({ max: 60, description: 'IANA time zone.' })
  zone: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class OfficeListDto {
  @Parts(() => OfficeDto, { max: 1000 })
  items: OfficeDto[];
}
