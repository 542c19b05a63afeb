import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** One sitting or screening of a training. */
@Entity('training_sessions')
export class TrainingSession {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  trainingId: string;

  @Column({ type: 'uuid', update: false })
  keyId: string;

  /** EDTF. */
  @Column('text')
  heldOn: string;

  @Column('int', { nullable: true })
  minutes: number | null;

  @Sealed({ nullable: true })
  place: string | null;

  /** ISO 3166-2:KG. */
  @Column('text')
  region: string;

  /** Who came without being named: visits, not persons. */
  @Column('int')
  guestsFemale: number;

  @Column('int')
  guestsMale: number;

  @Column('int')
  guestsUnknown: number;

  @Column('timestamptz', { nullable: true })
  attendanceTakenAt: Date | null;

  /** When it was found to be a mistake. */
  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Sealed({ nullable: true })
  voidReason: string | null;

  @VersionColumn()
  version: number;
}
