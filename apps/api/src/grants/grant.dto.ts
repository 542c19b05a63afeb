import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { Amount, Day, Id, OneOf, Parts, Several, Text, Whole } from '../http/fields';
import { BudgetLineDto } from './budget-line.dto';
import { MAX_NAME } from './donor.dto';

const MAX_NUMBER = 100;

export class NewGrantDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_NAME, description: 'Name of the donor; one that is not listed yet is added.' })
  donor: string;

  @Text({ max: MAX_NAME })
  name: string;

  @Text({ max: MAX_NUMBER, optional: true, nullable: true, description: 'Number of the agreement.' })
  agreementNumber?: string | null;

  @OneOf(CURRENCIES, { name: 'Currency', description: 'In which it is reported.' })
  currency: Currency;

  @Amount({ optional: true, nullable: true, description: 'How much it is.' })
  amount?: string | null;

  @Day()
  startsOn: string;

  @Day()
  endsOn: string;

  @Several(SERVICE_TYPES, { name: 'ServiceType', description: 'Services that it pays for.' })
  serviceTypes: ServiceType[];
}

export class GrantChangesDto {
  @Text({ max: MAX_NAME, optional: true, description: 'Name of another donor; one that is not listed yet is added.' })
  donor?: string;

  @Text({ max: MAX_NAME, optional: true })
  name?: string;

  @Text({ max: MAX_NUMBER, optional: true, nullable: true })
  agreementNumber?: string | null;

  @OneOf(CURRENCIES, { name: 'Currency', optional: true })
  currency?: Currency;

  @Amount({ optional: true, nullable: true })
  amount?: string | null;

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

  @Id()
  donorId: string;

  @Text({ max: MAX_NUMBER, nullable: true })
  declare agreementNumber: string | null;

  @Amount({ nullable: true, description: 'Null where it is not known, and for others than directors.' })
  declare amount: string | null;

  @Parts(() => BudgetLineDto, { max: 1_000, description: 'In their order, voided ones last; for others than directors those that pay for services.' })
  lines: BudgetLineDto[];

  @Day({ nullable: true, description: 'Until which day its spending was handed in to the donor: costs of those days stay as they are.' })
  handedInThrough: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class GrantListDto {
  @Parts(() => GrantDto, { max: 1_000 })
  items: GrantDto[];
}
