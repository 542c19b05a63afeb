import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ServiceType } from '#libs/law/care/service-type';
import type { GrantCostPurpose } from '#libs/law/grants/grant-cost-purpose';
import type { LineVoidReason } from '#libs/law/grants/line-void-reason';

/** A part of a grant's money, and what it is for. */
@Entity('budget_lines')
export class BudgetLine {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  grantId: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  serviceTypes: ServiceType[];

  @Column('text', { array: true })
  purposes: GrantCostPurpose[];

  /** Exact, as text, in the currency of the grant. */
  @Column('numeric', { precision: 14, scale: 2 })
  amount: string;

  @Column('int')
  position: number;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: LineVoidReason | null;

  @VersionColumn()
  version: number;
}
