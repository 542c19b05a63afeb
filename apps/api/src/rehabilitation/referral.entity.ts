import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { ReferralState, RefusalReason } from '#libs/law/care/referral-state';
import { Sealed } from '#libs/sealing/sealed-column';

/** A client sent on to a provider, and what came back. */
@Entity('referrals')
export class Referral {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  serviceId: string;

  @Column('uuid')
  clientId: string;

  @Column('uuid')
  keyId: string;

  @Column('uuid')
  providerId: string;

  /** `YYYY-MM-DD` */
  @Column('date')
  sentOn: string;

  /** `YYYY-MM-DD`: after it somebody asks what became of it. */
  @Column('date')
  answerDueOn: string;

  @Column({ type: 'text', insert: false })
  state: ReferralState;

  @Column('date', { nullable: true })
  answeredOn: string | null;

  @Column('text', { nullable: true })
  refusalReason: RefusalReason | null;

  @Sealed({ nullable: true })
  note: string | null;

  @VersionColumn()
  version: number;
}
