import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GoalState } from '#libs/law/care/goal-state';
import { Sealed } from '#libs/sealing/sealed-column';

/** Somebody said where a goal stands. */
@Entity('goal_reviews')
export class GoalReview {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  goalId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  state: GoalState;

  @Sealed({ nullable: true })
  note: string | null;

  @Column({ type: 'uuid', insert: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false })
  createdAt: Date;
}
