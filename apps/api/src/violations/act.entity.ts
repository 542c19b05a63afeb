import { Column, Entity, VersionColumn } from 'typeorm';
import type { ActKind } from '#libs/law/violations/act-kind';
import type { Method } from '#libs/law/violations/method';
import type { Purpose } from '#libs/law/violations/purpose';
import type { Service } from '#libs/law/violations/service';
import { Sealed } from '#libs/sealing/sealed-column';
import { Voidable } from './of-matter';

/** What was done to one victim in an event. */
@Entity('acts')
export class Act extends Voidable {
  @Column('uuid')
  keyId: string;

  @Column('uuid')
  eventId: string;

  /** A client. */
  @Column('uuid')
  victimId: string;

  @Column('text')
  kind: ActKind;

  @Column('text', { array: true })
  methods: Method[];

  @Column('text', { array: true })
  purposes: Purpose[];

  /** Null when nobody held him. */
  @Column('text', { nullable: true })
  custodyOf: Service | null;

  /** EDTF, where it differs from the event. */
  @Column('text', { nullable: true })
  happenedOn: string | null;

  @Sealed({ nullable: true })
  account: string | null;

  @VersionColumn()
  version: number;
}
