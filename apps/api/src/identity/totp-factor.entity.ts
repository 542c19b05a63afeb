import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** A secret shared with an app that shows six digits. Without `confirmedAt` it does not count yet. */
@Entity('totp_factors')
export class TotpFactor {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  userId: string;

  @Column('uuid')
  keyId: string;

  @Sealed()
  secret: string;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Time step of the code accepted last. Moved on by one atomic statement, never by saving. */
  @Column({ type: 'bigint', nullable: true, insert: false, update: false })
  lastStep: string | null;
}
