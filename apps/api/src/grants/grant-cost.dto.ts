import { COST_VOID_REASONS, type CostVoidReason } from '#libs/law/care/cost-payer';
import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { GRANT_COST_PURPOSES, type GrantCostPurpose } from '#libs/law/grants/grant-cost-purpose';
import { CURRENCIES, type Currency } from '#libs/law/money/currency';
import { Amount, Day, Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import type { GrantCost } from './grant-cost.entity';

export class NewGrantCostDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'The line that pays.' })
  lineId: string;

  @OneOf(GRANT_COST_PURPOSES, { name: 'GrantCostPurpose' })
  purpose: GrantCostPurpose;

  @Amount()
  amount: string;

  @OneOf(CURRENCIES, { name: 'Currency' })
  currency: Currency;

  @Day()
  incurredOn: string;
}

export class GrantCostChangesDto {
  @Id({ description: 'Another line of the grant.' })
  lineId: string;
}

export class GrantCostDto extends NewGrantCostDto {
  @Id()
  declare id: string;

  @Id()
  grantId: string;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @OneOf(COST_VOID_REASONS, { name: 'CostVoidReason', nullable: true })
  voidReason: CostVoidReason | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class GrantCostPageDto {
  @Parts(() => GrantCostDto, { max: 100 })
  items: GrantCostDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}

/** All costs of one type of services that are billed to one line of the grant, or to none. */
export class LineAssignmentDto {
  @OneOf(SERVICE_TYPES, { name: 'ServiceType' })
  type: ServiceType;

  @Id({ nullable: true, description: 'To which they are billed; null for those that are not assigned.' })
  fromLineId: string | null;

  @Id({ nullable: true, description: 'To which they are billed from now on; null for none.' })
  toLineId: string | null;
}

export const shownGrantCost = ({ voidedBy: _, voidedAt, ...cost }: GrantCost): GrantCostDto => ({ ...cost, voidedAt: voidedAt?.toISOString() ?? null });
