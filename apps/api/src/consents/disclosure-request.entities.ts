import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisclosurePurpose } from '#libs/law/consent/disclosure-purpose';
import type { DisclosureVerdict } from '#libs/law/consent/disclosure-verdict';
import { Sealed } from '#libs/sealing/sealed-column';

/** That a package is to leave: its header, which the database fills in from the package. */
@Entity('disclosure_requests')
export class DisclosureRequest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  disclosureId: string;

  @Column('uuid')
  caseId: string;

  /** That of the office: a director reads for whom it is, and not what is in it. */
  @Column('uuid')
  keyId: string;

  @Column({ type: 'text', insert: false, update: false })
  purpose: DisclosurePurpose;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  partnerId: string | null;

  @Sealed({ nullable: true })
  recipient: string | null;

  @Column({ type: 'uuid', insert: false, update: false })
  preparedBy: string;

  @Column({ type: 'int', insert: false, update: false })
  items: number;

  @Column({ type: 'int', insert: false, update: false })
  going: number;

  /** SHA-256 in hexadecimal. */
  @Column({ type: 'text', insert: false, update: false })
  digest: string;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}

/** What the second person said. */
@Entity('disclosure_verdicts')
export class DisclosureVerdictGiven {
  @PrimaryColumn('uuid')
  requestId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  verdict: DisclosureVerdict;

  @Sealed({ nullable: true })
  reason: string | null;

  /** What he was shown. */
  @Column('text')
  digest: string;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
