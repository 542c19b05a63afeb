import { COST_PAYERS, COST_VOID_REASONS, type CostPayer, type CostVoidReason } from '#libs/law/care/cost-payer';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { Amount, Id, Instant, OneOf, PartialDateField, Whole } from '../http/fields';

export class NewServiceCostDto {
  @Id({ optional: true })
  id?: string;

  @Amount()
  amount: string;

  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: Currency;

  @OneOf(COST_PAYERS, { name: 'CostPayer' })
  payer: CostPayer;

  @Id({ optional: true, description: 'When a donor is billed.' })
  grantId?: string;

  @Id({ optional: true, description: 'The line of the grant that is billed; when left out, the only one that pays for such services, or none yet.' })
  lineId?: string;

  @PartialDateField({ optional: true, description: 'The day of the service, when left out.' })
  incurredOn?: string;
}

export class CostVoidDto {
  @OneOf(COST_VOID_REASONS, { name: 'CostVoidReason' })
  reason: CostVoidReason;
}

export class ServiceCostDto {
  @Id()
  id: string;

  @Id()
  serviceId: string;

  @Amount()
  amount: string;

  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: Currency;

  @OneOf(COST_PAYERS, { name: 'CostPayer' })
  payer: CostPayer;

  @Id({ nullable: true })
  grantId: string | null;

  @Id({ nullable: true, description: 'The line of the grant that is billed; null while it is not assigned to one.' })
  lineId: string | null;

  @PartialDateField()
  incurredOn: string;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @OneOf(COST_VOID_REASONS, { name: 'CostVoidReason', nullable: true })
  voidReason: CostVoidReason | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
