import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CostPayer } from '#libs/law/care/cost-payer';
import type { ProviderKind } from '#libs/law/care/provider-kind';
import type { ServiceReason } from '#libs/law/care/service-reason';
import type { ServiceState } from '#libs/law/care/service-state';
import type { ServiceType } from '#libs/law/care/service-type';
import type { ServiceUnit } from '#libs/law/care/service-unit';

const BY_CHANGES = { insert: false, update: false } as const;

/** What a client is given for his rehabilitation (care). Where it stands its changes alone say. */
@Entity('services')
export class CareService {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid', { nullable: true })
  planId: string | null;

  @Column('text')
  type: ServiceType;

  @Column({ type: 'text', ...BY_CHANGES })
  state: ServiceState;

  /** EDTF. */
  @Column('text')
  plannedOn: string;

  /** `YYYY-MM-DD` */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** `HH:MM` */
  @Column({ type: 'time', nullable: true, transformer: { from: (stored: string | null) => stored?.slice(0, 5) ?? null, to: (time: string | null) => time } })
  dueTime: string | null;

  @Column('uuid', { nullable: true })
  goalId: string | null;

  @Column('text', { nullable: true })
  payer: CostPayer | null;

  @Column('uuid', { nullable: true })
  grantId: string | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  seriesId: string | null;

  @Column('uuid', { nullable: true })
  providerId: string | null;

  @Column({ type: 'text', nullable: true, ...BY_CHANGES })
  providerKind: ProviderKind | null;

  @Column('int', { nullable: true })
  quantity: number | null;

  @Column('text', { nullable: true })
  unit: ServiceUnit | null;

  /** EDTF. */
  @Column({ type: 'text', nullable: true, ...BY_CHANGES })
  outcomeOn: string | null;

  @Column({ type: 'text', nullable: true, ...BY_CHANGES })
  reason: ServiceReason | null;

  /** `YYYY-MM-DD`, its place in a list. */
  @Column({ type: 'date', ...BY_CHANGES })
  sortedOn: string;

  @VersionColumn()
  version: number;
}
