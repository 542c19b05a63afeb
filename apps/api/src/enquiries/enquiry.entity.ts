import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { EnquiryChannel } from '#libs/law/enquiry-channel';
import type { EnquiryOutcome } from '#libs/law/enquiry-outcome';
import type { EnquiryTopic } from '#libs/law/enquiry-topic';
import type { Gender } from '#libs/law/gender';
import type { ReferralSource } from '#libs/law/referral-source';
import { ERASED } from '#libs/sealing/erased';
import { Sealed } from '#libs/sealing/sealed-column';
import type { PersonName } from '../people/person-name';

/** Somebody came, called or wrote. Its words lie under a key of its own. */
@Entity('enquiries')
export class Enquiry {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid')
  keyId: string;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('text')
  channel: EnquiryChannel;

  @Column('text')
  topic: EnquiryTopic;

  @Column('text', { array: true })
  vulnerabilities: string[];

  @Column('text', { nullable: true })
  region: string | null;

  @Column('text', { nullable: true })
  gender: Gender | null;

  @Column('int', { nullable: true })
  birthYear: number | null;

  @Column('text', { nullable: true })
  referralSource: ReferralSource | null;

  /** Time spent. */
  @Column('smallint', { nullable: true })
  minutes: number | null;

  @Sealed({ json: true, erased: [{ family: ERASED }] })
  names: PersonName[];

  @Sealed({ nullable: true })
  phone: string | null;

  @Sealed({ nullable: true })
  words: string | null;

  /** The kind of its last outcome, which the database keeps here. */
  @Column({ type: 'text', nullable: true, insert: false, update: false })
  outcome: EnquiryOutcome | null;

  @Column('uuid', { nullable: true })
  assigneeId: string | null;

  /** The mass event in which the person was hurt. */
  @Column('uuid', { nullable: true })
  eventId: string | null;

  @Column('uuid', { nullable: true })
  earlierId: string | null;

  /** One person's enquiries at an office share it; the database finds it. */
  @Column({ type: 'uuid', insert: false, update: false })
  visitorId: string;

  @Column('uuid', { nullable: true })
  personId: string | null;

  /** The client who was taken on from it. */
  @Column('uuid', { nullable: true })
  clientId: string | null;

  @Column('bytea', { nullable: true })
  sourceDigest: Buffer | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @VersionColumn()
  version: number;
}
