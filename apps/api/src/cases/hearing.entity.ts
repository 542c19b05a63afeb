import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { HearingOutcome } from '#libs/law/hearing-outcome';
import type { HearingPurpose } from '#libs/law/hearing-purpose';
import type { HearingStatus } from '#libs/law/hearing-status';
import type { PostponementReason } from '#libs/law/postponement-reason';
import { Sealed } from '#libs/sealing/sealed-column';

/**
 * One sitting of a proceeding. Held it has an outcome; postponed a reason, and a next date or an explicit "not yet set".
 * Entered by mistake it is voided, and keeps what was written of it.
 */
@Entity('hearings')
export class Hearing {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  proceedingId: string;

  @Column('uuid')
  keyId: string;

  @Column('timestamptz')
  startsAt: Date;

  /** How long it is expected to last. */
  @Column('int')
  minutes: number;

  /** Who booked or moved it although somebody is at another hearing then. */
  @Column('uuid', { nullable: true })
  clashMeantBy: string | null;

  /** IANA zone of the court's wall clock. */
  @Column('text')
  zone: string;

  @Column('text', { nullable: true })
  courtroom: string | null;

  @Sealed({ nullable: true })
  judge: string | null;

  @Column('text')
  purpose: HearingPurpose;

  @Column('text')
  status: HearingStatus;

  @Column('text', { nullable: true })
  outcome: HearingOutcome | null;

  @Column('text', { nullable: true })
  postponementReason: PostponementReason | null;

  @Column('uuid', { nullable: true })
  nextHearingId: string | null;

  @Column('boolean')
  nextNotSet: boolean;

  @Sealed({ nullable: true })
  note: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Sealed({ nullable: true })
  voidReason: string | null;

  @VersionColumn()
  version: number;
}
