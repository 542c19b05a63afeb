import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { GRANT_COST_PURPOSES, type GrantCostPurpose } from '#libs/law/grants/grant-cost-purpose';
import { LINE_VOID_REASONS, type LineVoidReason } from '#libs/law/grants/line-void-reason';
import { Amount, Id, Instant, OneOf, Several, Text, Whole } from '../http/fields';
import type { BudgetLine } from './budget-line.entity';
import { MAX_NAME } from './donor.dto';

const MAX_POSITION = 1_000;

export class NewBudgetLineDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_NAME, description: 'As the agreement calls it.' })
  name: string;

  @Several(SERVICE_TYPES, { name: 'ServiceType', description: 'Services that it pays for.' })
  serviceTypes: ServiceType[];

  @Several(GRANT_COST_PURPOSES, { name: 'GrantCostPurpose', description: 'Other costs that it pays for.' })
  purposes: GrantCostPurpose[];

  @Amount({ description: 'In the currency of the grant.' })
  amount: string;

  @Whole({ min: 1, max: MAX_POSITION, optional: true, description: 'Its place; after the others, when left out.' })
  position?: number;
}

export class BudgetLineChangesDto {
  @Text({ max: MAX_NAME, optional: true })
  name?: string;

  @Several(SERVICE_TYPES, { name: 'ServiceType', optional: true })
  serviceTypes?: ServiceType[];

  @Several(GRANT_COST_PURPOSES, { name: 'GrantCostPurpose', optional: true })
  purposes?: GrantCostPurpose[];

  @Amount({ optional: true })
  amount?: string;

  @Whole({ min: 1, max: MAX_POSITION, optional: true })
  position?: number;
}

export class LineVoidDto {
  @OneOf(LINE_VOID_REASONS, { name: 'LineVoidReason' })
  reason: LineVoidReason;
}

export class BudgetLineDto extends NewBudgetLineDto {
  @Id()
  declare id: string;

  @Id()
  grantId: string;

  @Whole({ min: 1, max: MAX_POSITION })
  declare position: number;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @OneOf(LINE_VOID_REASONS, { name: 'LineVoidReason', nullable: true })
  voidReason: LineVoidReason | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export const shownLine = ({ voidedBy: _, voidedAt, ...line }: BudgetLine): BudgetLineDto => ({ ...line, voidedAt: voidedAt?.toISOString() ?? null });
