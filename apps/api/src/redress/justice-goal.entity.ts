import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { JusticeGoal, JusticeGoalStatus } from '#libs/law/redress/justice-goal';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';
import { Voidable } from './voidable';

/** How far a goal of a survivor had come on a day. Of the states of one goal the last one holds. */
@Entity('justice_goals')
export class JusticeGoalState extends Voidable {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  goal: JusticeGoal;

  @Column('text')
  status: JusticeGoalStatus;

  /** EDTF. */
  @Column('text')
  statedOn: string;

  /** The database says which. */
  @Column({ type: 'int', insert: false, update: false })
  position: number;

  @Sealed({ nullable: true, erased: ERASED })
  note: string | null;

  @VersionColumn()
  version: number;
}
