import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** What a document said when it was submitted or filed. Never changed. */
@Entity('document_versions')
export class DocumentVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  documentId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  /** From 1. */
  @Column('int')
  number: number;

  /** JSON text of the editor. */
  @Sealed()
  content: string;

  /** SHA-256 of the content, in hexadecimal. */
  @Sealed()
  digest: string;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;
}
