import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { TaskEnding } from '#libs/law/task-ending';
import { Sealed } from '#libs/sealing/sealed-column';

/** What somebody on the team of a case has to do. It ends done or withdrawn, and stays. */
@Entity('tasks')
export class Task {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('uuid')
  assigneeId: string;

  @Sealed()
  text: string;

  /** `YYYY-MM-DD` */
  @Column('date', { nullable: true })
  dueOn: string | null;

  /** Null while it is open. */
  @Column('text', { nullable: true })
  ending: TaskEnding | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Sealed({ nullable: true })
  withdrawalReason: string | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @VersionColumn()
  version: number;
}
