import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** A version given to a supervisor to review. */
@Entity('document_submissions')
export class DocumentSubmission {
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

  @Column('uuid')
  reviewerId: string;

  @Sealed({ nullable: true })
  note: string | null;

  @Column('timestamptz', { nullable: true })
  recalledAt: Date | null;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @VersionColumn()
  version: number;
}
