import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CostPayer, CostVoidReason } from '#libs/law/care/cost-payer';
import type { Currency } from '#libs/law/money/currency';

/** What a service has cost. A wrong one is voided, and the right one entered. */
@Entity('service_costs')
export class ServiceCost {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  serviceId: string;

  @Column('uuid')
  clientId: string;

  /** Exact, as text. */
  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  @Column('text')
  currency: Currency;

  @Column('text')
  payer: CostPayer;

  @Column('uuid', { nullable: true })
  grantId: string | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  lineId: string | null;

  /** EDTF. */
  @Column('text')
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
