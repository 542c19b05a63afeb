import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { CopyFinding, CopySight } from '#libs/law/documents/copy-finding';
import { Sealed } from '#libs/sealing/sealed-column';

/** What was filed, where and when: a version as it stands. */
@Entity('document_filings')
export class DocumentFiling {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('uuid')
  versionId: string;

  @Column('uuid', { nullable: true })
  bodyId: string | null;

  /** `YYYY-MM-DD` */
  @Column('date')
  filedOn: string;

  @Sealed({ nullable: true })
  registrationNumber: string | null;

  /** `YYYY-MM-DD`: the day on which it got its number. */
  @Column('date', { nullable: true })
  registeredOn: string | null;

  @Sealed({ nullable: true })
  note: string | null;

  /** The file of what was handed in. */
  @Column({ type: 'uuid', nullable: true, insert: false })
  copyFileId: string | null;

  @Column({ type: 'text', nullable: true, insert: false })
  copyFinding: CopyFinding | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  copiedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  copiedAt: Date | null;

  @Column({ type: 'text', nullable: true, insert: false })
  copySight: CopySight | null;

  @Sealed({ nullable: true })
  copyRemark: string | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  sightedBy: string | null;

  @Column({ type: 'timestamptz', nullable: true, insert: false, update: false })
  sightedAt: Date | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @VersionColumn()
  version: number;
}
