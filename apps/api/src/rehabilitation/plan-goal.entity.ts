import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { GoalState } from '#libs/law/care/goal-state';
import { Sealed } from '#libs/sealing/sealed-column';

/** What a plan is to achieve; its reviews say where it stands. */
@Entity('plan_goals')
export class PlanGoal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  planId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  text: string;

  @Column({ type: 'text', insert: false, update: false })
  state: GoalState;

  @VersionColumn()
  version: number;
}
