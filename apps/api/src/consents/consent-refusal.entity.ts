import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentGiver } from '#libs/law/consent/consent-giver';
import type { ConsentPurpose } from '#libs/law/consent/consent-purpose';

/** That a client says no to a purpose, whether he had agreed to it before or not. */
@Entity('consent_refusals')
export class ConsentRefusal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('text')
  purpose: ConsentPurpose;

  @Column('text')
  refusedBy: ConsentGiver;

  /** Set by the database. */
  @Column({ type: 'timestamptz', insert: false, update: false })
  refusedAt: Date;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;
}
