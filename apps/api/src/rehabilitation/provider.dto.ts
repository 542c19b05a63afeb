import { PROVIDER_KINDS, type ProviderKind } from '#libs/law/care/provider-kind';
import { REGIONS, type Region } from '#libs/law/region';
import { Day, Id, OneOf, Parts, Text, Whole } from '../http/fields';

const MAX_NAME = 200;
const MAX_CONTACT = 1_000;

export class NewProviderDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(PROVIDER_KINDS, { name: 'ProviderKind' })
  kind: ProviderKind;

  @Text({ max: MAX_NAME, description: 'Of the institution.' })
  name: string;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: Region;

  @Text({ max: MAX_CONTACT, optional: true, description: 'Whom to call there, and how.' })
  contact?: string;

  @Day({ optional: true, description: 'Since when the office works with it; today, when left out.' })
  startsOn?: string;
}

export class ProviderChangesDto {
  @OneOf(PROVIDER_KINDS, { name: 'ProviderKind', optional: true })
  kind?: ProviderKind;

  @Text({ max: MAX_NAME, optional: true })
  name?: string;

  @OneOf(REGIONS, { name: 'Region', optional: true, nullable: true })
  region?: Region | null;

  @Text({ max: MAX_CONTACT, optional: true, nullable: true })
  contact?: string | null;

  @Day({ optional: true, nullable: true, description: 'The last day on which the office works with it.' })
  endsOn?: string | null;
}

export class ProviderDto {
  @Id()
  id: string;

  @Id()
  officeId: string;

  @OneOf(PROVIDER_KINDS, { name: 'ProviderKind' })
  kind: ProviderKind;

  @Text({ max: MAX_NAME })
  name: string;

  @OneOf(REGIONS, { name: 'Region', nullable: true })
  region: Region | null;

  @Text({ max: MAX_CONTACT, nullable: true })
  contact: string | null;

  @Day()
  startsOn: string;

  @Day({ nullable: true })
  endsOn: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ProviderListDto {
  @Parts(() => ProviderDto, { max: 2_000 })
  items: ProviderDto[];
}
