import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The reset of somebody's lost factors: asked for by one, done when another confirms it. */
@Entity('factor_resets')
export class FactorReset {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ type: 'timestamptz', insert: false, update: false })
  expiresAt: Date;

  @Column({ type: 'uuid', nullable: true, insert: false })
  confirmedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false })
  confirmedAt: Date | null;
}
