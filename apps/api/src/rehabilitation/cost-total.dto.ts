import { COST_PAYERS, type CostPayer } from '#libs/law/care/cost-payer';
import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { Amount, Id, OneOf, Parts, Whole } from '../http/fields';

/** What one payer has borne for one type of service in one currency: currencies are never added up. */
export class CostTotalDto {
  @Id({ nullable: true })
  grantId: string | null;

  @OneOf(COST_PAYERS, { name: 'CostPayer' })
  payer: CostPayer;

  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: Currency;

  @OneOf(SERVICE_TYPES, { name: 'ServiceType' })
  type: ServiceType;

  @Whole({ min: 0, max: 1_000_000_000 })
  services: number;

  @Amount()
  amount: string;
}

export class CostTotalListDto {
  @Parts(() => CostTotalDto, { max: 10_000 })
  items: CostTotalDto[];
}
