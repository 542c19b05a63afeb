import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentGiver } from '#libs/law/consent/consent-giver';
import { Sealed } from '#libs/sealing/sealed-column';

/** That a consent is taken back. */
@Entity('consent_withdrawals')
export class ConsentWithdrawal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  consentId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  withdrawnBy: ConsentGiver;

  @Sealed({ nullable: true })
  note: string | null;

  /** Set by the database: the moment from which the consent does not stand. */
  @Column({ type: 'timestamptz', insert: false, update: false })
  withdrawnAt: Date;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;
}
