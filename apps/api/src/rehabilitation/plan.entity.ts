import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PlanEnding } from '#libs/law/care/plan-ending';

/** A plan of rehabilitation (care) of one client; one runs at a time. */
@Entity('plans')
export class Plan {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  coordinatorId: string;

  /** `YYYY-MM-DD` */
  @Column('date')
  startsOn: string;

  /** The day by which it should be done. */
  @Column('date', { nullable: true })
  endsOn: string | null;

  /** Null while it runs. */
  @Column('text', { nullable: true })
  ending: PlanEnding | null;

  @Column('date', { nullable: true })
  endedOn: string | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @VersionColumn()
  version: number;
}
