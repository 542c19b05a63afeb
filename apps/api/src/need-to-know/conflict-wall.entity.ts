import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** A user who must never see a case, whatever his role. Lifted, never removed. */
@Entity('conflict_walls')
export class ConflictWall {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  userId: string;

  /** That of the case: the reasons are part of it. */
  @Column('uuid')
  keyId: string;

  @Sealed()
  reason: string;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;

  @Column('uuid', { nullable: true })
  liftedBy: string | null;

  @Sealed({ nullable: true })
  liftReason: string | null;

  /** Who raised it. */
  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
