import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ClosureReason } from '#libs/law/closure-reason';
import { Sealed } from '#libs/sealing/sealed-column';

/** A closing of a case, approved by a supervisor who is not its lead. Reopening keeps it. */
@Entity('case_closures')
export class CaseClosure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  reason: ClosureReason;

  @Sealed({ nullable: true })
  note: string | null;

  @Column('uuid')
  approvedBy: string;

  @Column('date')
  closedOn: string;

  @Column('timestamptz', { nullable: true })
  reopenedAt: Date | null;

  @Column('uuid', { nullable: true })
  reopenedBy: string | null;

  @VersionColumn()
  version: number;
}
