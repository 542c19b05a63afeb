import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ChargeOutcome } from '#libs/law/charge-outcome';
import type { SentenceKind } from '#libs/law/sentence-kind';
import { Sealed } from '#libs/sealing/sealed-column';

/** One article of one edition of a code against one person, with an outcome of its own. */
@Entity('charges')
export class Charge {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  proceedingId: string;

  @Column('uuid')
  keyId: string;

  /** Null where the accused is unknown or not on file (a complaint against officers). */
  @Column('uuid', { nullable: true })
  accusedPersonId: string | null;

  /** The event it speaks of, of the same case or one that befell many. */
  @Column('uuid', { nullable: true })
  eventId: string | null;

  /** Whom it is against, when he is on file as a perpetrator. */
  @Column('uuid', { nullable: true })
  perpetratorId: string | null;

  /** Code of `libs/law/code-edition`; follows the date of the act. */
  @Column('text')
  codeEdition: string;

  @Column('text')
  article: string;

  @Column('text', { nullable: true })
  part: string | null;

  /** When the act is said to have happened, EDTF. */
  @Column('text', { nullable: true })
  allegedOn: string | null;

  @Sealed({ nullable: true })
  particulars: string | null;

  @Column('text', { nullable: true })
  soughtKind: SentenceKind | null;

  @Column('int', { nullable: true })
  soughtMonths: number | null;

  @Column('text')
  outcome: ChargeOutcome;

  /** EDTF. */
  @Column('text', { nullable: true })
  decidedOn: string | null;

  /** Whose decision it is; null for the proceeding in which the charge was brought. */
  @Column('uuid', { nullable: true })
  decidedInId: string | null;

  @Column('text', { nullable: true })
  imposedKind: SentenceKind | null;

  @Column('int', { nullable: true })
  imposedMonths: number | null;

  @Column('text', { nullable: true })
  servedFrom: string | null;

  @Column('text', { nullable: true })
  servedUntil: string | null;

  /** EDTF; `XXXX` when it happened in a year unknown. */
  @Column('text', { nullable: true })
  paroledOn: string | null;

  /** What it was before it was reclassified; said once. */
  @Column({ type: 'uuid', nullable: true, update: false })
  reclassifiedFromId: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Sealed({ nullable: true })
  voidReason: string | null;

  @VersionColumn()
  version: number;
}
