import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisclosurePurpose } from '#libs/law/consent/disclosure-purpose';
import type { LeftOut } from '#libs/law/consent/left-out';
import { Sealed } from '#libs/sealing/sealed-column';

/** A package for others, as it was prepared. */
@Entity('disclosures')
export class Disclosure {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('text')
  purpose: DisclosurePurpose;

  @Column('uuid', { nullable: true })
  partnerId: string | null;

  @Sealed({ nullable: true })
  recipient: string | null;

  @Sealed({ nullable: true })
  note: string | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}

/** A file or a version of a document in it. */
@Entity('disclosure_items')
export class DisclosureItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  disclosureId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('uuid', { nullable: true })
  versionId: string | null;
}

/** About which client an item is. */
@Entity('disclosure_subjects')
export class DisclosureSubject {
  @PrimaryColumn('uuid')
  itemId: string;

  @PrimaryColumn('uuid')
  clientId: string;

  @Column('uuid')
  caseId: string;
}

/** That it was taken out; what went, the database writes beside it. */
@Entity('disclosure_deliveries')
export class DisclosureDelivery {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  disclosureId: string;

  @Column('uuid')
  caseId: string;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}

/** What became of an item then. */
@Entity('delivered_items')
export class DeliveredItem {
  @PrimaryColumn('uuid')
  deliveryId: string;

  @PrimaryColumn('uuid')
  itemId: string;

  /** Null when it went. */
  @Column('text', { nullable: true })
  leftOut: LeftOut | null;
}
