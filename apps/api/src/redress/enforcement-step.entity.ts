import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { EnforcementStepKind } from '#libs/law/redress/enforcement-step-kind';
import type { TaskEnding } from '#libs/law/task-ending';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';

/** What is done so that an award is paid. It ends done or withdrawn, and stays. */
@Entity('enforcement_steps')
export class EnforcementStep {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  claimId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: EnforcementStepKind;

  @Sealed({ nullable: true, erased: ERASED })
  note: string | null;

  /** `YYYY-MM-DD` */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('date', { nullable: true })
  doneOn: string | null;

  /** Null while it is ahead. */
  @Column('text', { nullable: true })
  ending: TaskEnding | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Sealed({ nullable: true, erased: ERASED })
  withdrawalReason: string | null;

  @VersionColumn()
  version: number;
}
