import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentGiver } from '#libs/law/consent/consent-giver';
import type { ConsentMeans } from '#libs/law/consent/consent-means';
import type { ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { Sealed } from '#libs/sealing/sealed-column';

/** What a client agreed to, by whom it was given, and how. */
@Entity('consents')
export class Consent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  purpose: ConsentPurpose;

  @Column('uuid', { nullable: true })
  partnerId: string | null;

  @Column('text')
  giver: ConsentGiver;

  @Column('uuid', { nullable: true })
  representationId: string | null;

  @Column('uuid', { nullable: true })
  parentPersonId: string | null;

  /** EDTF. */
  @Column('text')
  givenOn: string;

  /** `YYYY-MM-DD` */
  @Column('date', { nullable: true })
  endsOn: string | null;

  @Column('text')
  means: ConsentMeans;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Sealed({ nullable: true })
  witness: string | null;

  @Sealed({ nullable: true })
  conditions: string | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
