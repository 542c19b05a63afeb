import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CostVoidReason } from '#libs/law/care/cost-payer';
import type { GrantCostPurpose } from '#libs/law/grants/grant-cost-purpose';
import type { Currency } from '#libs/law/money/currency';

/** What a grant has paid besides services. A wrong one is voided, and the right one entered. */
@Entity('grant_costs')
export class GrantCost {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  grantId: string;

  @Column('uuid')
  lineId: string;

  @Column({ type: 'text', update: false })
  purpose: GrantCostPurpose;

  /** Exact, as text. */
  @Column({ type: 'numeric', precision: 14, scale: 2, update: false })
  amount: string;

  @Column({ type: 'text', update: false })
  currency: Currency;

  /** `YYYY-MM-DD` */
  @Column({ type: 'date', update: false })
  incurredOn: string;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: CostVoidReason | null;

  @VersionColumn()
  version: number;
}
