import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EnquiryOutcome } from '#libs/law/enquiry-outcome';
import { Sealed } from '#libs/sealing/sealed-column';

/** What came of an enquiry, by whom and when. The last one stands; former ones stay. */
@Entity('enquiry_outcomes')
export class EnquiryOutcomeRecord {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  enquiryId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  kind: EnquiryOutcome;

  @Column('timestamptz', { nullable: true })
  appointmentAt: Date | null;

  /** Who meets the person, or takes the client on. */
  @Column('uuid', { nullable: true })
  colleagueId: string | null;

  /** What was advised, or where the person was sent. */
  @Sealed({ nullable: true })
  note: string | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
