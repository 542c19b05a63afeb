import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { Day, Id, OneOf, Parts, Several, Text, Whole } from '../http/fields';

const MAX_NAME = 200;

export class NewGrantDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_NAME })
  donor: string;

  @Text({ max: MAX_NAME })
  name: string;

  @OneOf(CURRENCIES, { name: 'Currency', description: 'In which it is reported.' })
  currency: Currency;

  @Day()
  startsOn: string;

  @Day()
  endsOn: string;

  @Several(SERVICE_TYPES, { name: 'ServiceType', description: 'What it pays for.' })
  serviceTypes: ServiceType[];
}

export class GrantChangesDto {
  @Text({ max: MAX_NAME, optional: true })
  donor?: string;

  @Text({ max: MAX_NAME, optional: true })
  name?: string;

  @OneOf(CURRENCIES, { name: 'Currency', optional: true })
  currency?: Currency;

  @Day({ optional: true })
  startsOn?: string;

  @Day({ optional: true })
  endsOn?: string;

  @Several(SERVICE_TYPES, { name: 'ServiceType', optional: true })
  serviceTypes?: ServiceType[];
}

export class GrantDto extends NewGrantDto {
  @Id()
  declare id: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class GrantListDto {
  @Parts(() => GrantDto, { max: 1_000 })
  items: GrantDto[];
}
