import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** Somebody's places on teams that passed to colleagues in one act; the assignments concerned name it. */
@Entity('hand_overs')
export class HandOver {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('uuid')
  keyId: string;

  @Column('date')
  startsOn: string;

  @Column('int')
  places: number;

  @Sealed({ nullable: true })
  note: string | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
