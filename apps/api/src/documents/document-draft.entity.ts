import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import { Sealed } from '#libs/sealing/sealed-column';

/** The words of a document as they are being written. */
@Entity('document_drafts')
export class DocumentDraft {
  @PrimaryColumn('uuid')
  documentId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  /** JSON text of the editor. */
  @Sealed()
  content: string;

  @Column('timestamptz')
  updatedAt: Date;

  @VersionColumn()
  version: number;
}
