import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { TeamRole } from '#libs/law/team-role';

/** A user on the team of a case, from a day to a day (`infinity` = until further notice). */
@Entity('assignments')
export class Assignment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  role: TeamRole;

  @Column('date')
  startsOn: string;

  @Column('date')
  endsOn: string;

  /** The hand-over that ended it, or by which it began. */
  @Column({ type: 'uuid', nullable: true })
  handOverId: string | null;

  @VersionColumn()
  version: number;
}
