import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ClientKind } from '#libs/law/client-kind';
import type { ReferralSource } from '#libs/law/referral-source';
import { Sealed } from '#libs/sealing/sealed-column';

/** A person the organisation has taken on, with a code that is never reused and a data key of his own. */
@Entity('clients')
export class Client {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  code: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid')
  personId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: ClientKind;

  /** For an indirect victim: the client who is the direct one. */
  @Column('uuid', { nullable: true })
  victimClientId: string | null;

  /** EDTF. */
  @Column('text')
  takenOn: string;

  @Column('text', { nullable: true })
  referralSource: ReferralSource | null;

  @Column('uuid', { nullable: true })
  referredByClientId: string | null;

  /** The conflict check by which he was taken on. */
  @Column('uuid', { nullable: true })
  checkId: string | null;

  /** Why he was taken on without one. */
  @Sealed({ nullable: true })
  uncheckedReason: string | null;

  @VersionColumn()
  version: number;
}
