import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { DeadlineComputation } from '#libs/law/deadlines/deadline-computation';
import type { DeadlineOutcome } from '#libs/law/deadlines/deadline-outcome';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';

/** What must be done in a case until when; open until it has an outcome. */
@Entity('deadlines')
export class Deadline {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid', { nullable: true })
  proceedingId: string | null;

  @Column('uuid')
  keyId: string;

  @Column('uuid', { nullable: true })
  ruleId: string | null;

  @Column('int', { nullable: true })
  ruleVersion: number | null;

  @Column('date', { nullable: true })
  triggerOn: string | null;

  /** Whose outcome began it. */
  @Column('uuid', { nullable: true })
  followsId: string | null;

  /** As it was computed, whatever rule and holidays have become since. */
  @Column('jsonb', { nullable: true })
  computation: DeadlineComputation | null;

  @Sealed({ nullable: true, erased: ERASED })
  title: string | null;

  @Column('date')
  dueOn: string;

  @Column('text', { nullable: true })
  outcome: DeadlineOutcome | null;

  @Column('date', { nullable: true })
  outcomeOn: string | null;

  @Column('uuid', { nullable: true })
  logEntryId: string | null;

  @Sealed({ nullable: true, erased: ERASED })
  note: string | null;

  @VersionColumn()
  version: number;
}
