import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ReopeningReason } from '#libs/law/grants/reopening-reason';

/** Until which day the spending of a grant was handed in to its donor. */
@Entity('grant_closings')
export class GrantClosing {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', update: false })
  grantId: string;

  /** `YYYY-MM-DD` */
  @Column({ type: 'date', update: false })
  through: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column('timestamptz', { nullable: true })
  reopenedAt: Date | null;

  @Column('uuid', { nullable: true })
  reopenedBy: string | null;

  @Column('text', { nullable: true })
  reopeningReason: ReopeningReason | null;

  @VersionColumn()
  version: number;
}
