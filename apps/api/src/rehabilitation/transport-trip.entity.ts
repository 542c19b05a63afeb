import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { HearingChange } from '#libs/law/care/hearing-change';
import { Sealed } from '#libs/sealing/sealed-column';

/** How a client is driven: hour and way of a service of the type transport. */
@Entity('transport_trips')
export class TransportTrip {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  serviceId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Column('timestamptz')
  leavesAt: Date;

  @Sealed()
  fromPlace: string;

  @Sealed()
  toPlace: string;

  @Column('uuid', { nullable: true })
  driverId: string | null;

  @Sealed({ nullable: true })
  driverName: string | null;

  @Column('int', { default: 1 })
  passengers: number;

  /** That the driver may call; only if it was released for this trip. */
  @Sealed({ nullable: true })
  driverPhone: string | null;

  @Column('uuid', { nullable: true })
  hearingId: string | null;

  /** Why it has to be agreed on anew; null when nothing happened to its hearing. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  hearingChange: HearingChange | null;

  /** Null while client and driver have not agreed. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  confirmedBy: string | null;

  @VersionColumn()
  version: number;
}
