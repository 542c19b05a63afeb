import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { COST_PAYERS, type CostPayer } from '#libs/law/care/cost-payer';
import { GRANT_COST_PURPOSES, type GrantCostPurpose } from '#libs/law/grants/grant-cost-purpose';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { Amount, Day, Flag, Id, Instant, Month, OneOf, Parts, Several, Whole } from '../http/fields';

const MANY = 1_000_000_000;

/** What was spent in one currency: currencies are never added up. */
export class SpentDto {
  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: Currency;

  @Amount()
  amount: string;
}

export class LineSpentDto extends SpentDto {
  @Id({ nullable: true, description: 'Null for what is not assigned to a line.' })
  lineId: string | null;
}

export class MonthSpentDto extends SpentDto {
  @Month()
  month: string;
}

export class PurposeSpentDto extends SpentDto {
  @OneOf(GRANT_COST_PURPOSES, { name: 'GrantCostPurpose' })
  purpose: GrantCostPurpose;
}

/** One type of services; all null where too few people stand behind it, or another would follow from it. */
export class TypeSpentDto {
  @OneOf(SERVICE_TYPES, { name: 'ServiceType' })
  type: ServiceType;

  @Whole({ min: 0, max: MANY, nullable: true })
  services: number | null;

  @Whole({ min: 0, max: MANY, nullable: true, description: 'People, each counted once.' })
  people: number | null;

  @Amount({ nullable: true })
  amount: string | null;

  @Amount({ nullable: true, description: 'The amount by the people.' })
  perPerson: string | null;
}

/** What services have cost in one currency. */
export class ServicesSpentDto extends SpentDto {
  @Whole({ min: 0, max: MANY, nullable: true, description: 'Null where they are for fewer than five people.' })
  services: number | null;

  @Whole({ min: 0, max: MANY, nullable: true, description: 'People, each counted once; null where they are fewer than five.' })
  people: number | null;

  @Amount({ nullable: true, description: 'The amount by the people.' })
  perPerson: string | null;

  @Amount({ nullable: true, description: 'All that the grant has paid in this currency, other costs among it, by the people. For a director.' })
  perPersonOfAll: string | null;

  @Parts(() => TypeSpentDto, { max: 100, description: 'None where nothing can be told by type.' })
  types: TypeSpentDto[];
}

export class GrantAccountDto {
  @Instant({ description: 'All of it is of this moment.' })
  asOf: string;

  @Parts(() => LineSpentDto, { max: 10_000, description: 'For others than directors of the lines that pay for services, and for nobody\'s work.' })
  lines: LineSpentDto[];

  @Several(SERVICE_TYPES, { name: 'ServiceType', description: 'Services of which costs are not assigned to a line.' })
  unassigned: ServiceType[];

  @Parts(() => ServicesSpentDto, { max: 100, description: 'In the currency of the grant first.' })
  services: ServicesSpentDto[];

  @Parts(() => PurposeSpentDto, { max: 10_000, description: 'Other costs. For a director.' })
  purposes: PurposeSpentDto[];

  @Parts(() => MonthSpentDto, { max: 10_000, description: 'For a director.' })
  months: MonthSpentDto[];
}

/** How far a grant has been spent. */
export class GrantProgressDto {
  @Id()
  grantId: string;

  @Amount({ description: 'In the currency of the grant.' })
  spent: string;

  @Flag({ description: 'It has lines, and something that is assigned to none.' })
  unassigned: boolean;

  @Whole({ min: 0, max: 1_000, description: 'Lines of which more is spent than they are.' })
  overspentLines: number;
}

export class GrantProgressListDto {
  @Parts(() => GrantProgressDto, { max: 1_000 })
  items: GrantProgressDto[];
}

export class CostTotalsQuery {
  @Day({ description: 'First day.' })
  from: string;

  @Day({ description: 'Last day.' })
  to: string;
}

/** What one payer has borne in one currency. */
export class PayerTotalDto extends SpentDto {
  @Id({ nullable: true })
  grantId: string | null;

  @OneOf(COST_PAYERS, { name: 'CostPayer' })
  payer: CostPayer;
}

export class PayerTotalListDto {
  @Parts(() => PayerTotalDto, { max: 10_000 })
  items: PayerTotalDto[];
}
