import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ServiceReason } from '#libs/law/care/service-reason';
import type { ServiceState } from '#libs/law/care/service-state';

/** One step of a service: who, when, why. */
@Entity('service_changes')
export class ServiceChange {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  serviceId: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  state: ServiceState;

  /** EDTF. */
  @Column('text')
  occurredOn: string;

  @Column('text', { nullable: true })
  reason: ServiceReason | null;

  @Column({ type: 'uuid', insert: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false })
  createdAt: Date;
}
