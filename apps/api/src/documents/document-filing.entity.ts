import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
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

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @VersionColumn()
  version: number;
}
