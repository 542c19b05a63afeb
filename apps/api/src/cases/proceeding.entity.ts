import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ProceedingOriginKind } from '#libs/law/proceeding-origin-kind';
import type { ProceedingOutcome } from '#libs/law/proceeding-outcome';
import type { ProceedingStage } from '#libs/law/proceeding-stage';
import type { SentenceKind } from '#libs/law/sentence-kind';
import { Sealed } from '#libs/sealing/sealed-column';

/** One instance before one body. Where it came from (appeal, remand...) is set once: so the ladder has no cycle. */
@Entity('proceedings')
export class Proceeding {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('text')
  stage: ProceedingStage;

  @Column('uuid', { nullable: true })
  bodyId: string | null;

  /** Registration number given by the body. */
  @Column('text', { nullable: true })
  number: string | null;

  /** EDTF. */
  @Column('text')
  openedOn: string;

  /** EDTF; closed with an outcome or not at all. */
  @Column('text', { nullable: true })
  closedOn: string | null;

  @Column('text', { nullable: true })
  outcome: ProceedingOutcome | null;

  /** For all charges together, as this instance imposed or left it. */
  @Column('text', { nullable: true })
  sentenceKind: SentenceKind | null;

  /** Whole months. */
  @Column('int', { nullable: true })
  sentenceMonths: number | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  originId: string | null;

  @Column({ type: 'text', nullable: true, update: false })
  originKind: ProceedingOriginKind | null;

  /** Once it is voided: nothing else of it is sealed. */
  @Column('uuid', { nullable: true })
  keyId: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Sealed({ nullable: true })
  voidReason: string | null;

  @VersionColumn()
  version: number;
}
