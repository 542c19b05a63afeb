import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { DocumentKind } from '#libs/law/documents/document-kind';
import type { DocumentState } from '#libs/law/documents/document-state';
import type { Language } from '#libs/i18n/languages';
import { Sealed } from '#libs/sealing/sealed-column';

/** A document of a case, from its first draft to what was filed. */
@Entity('documents')
export class Document {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  keyId: string;

  @Column('uuid', { nullable: true })
  proceedingId: string | null;

  @Column('text')
  kind: DocumentKind;

  @Column('text')
  language: Language;

  @Sealed()
  title: string;

  /** `YYYY-MM-DD`: the last day to file it. */
  @Column('date', { nullable: true })
  fileBy: string | null;

  /** What it began with. */
  @Column({ type: 'uuid', nullable: true, update: false })
  templateId: string | null;

  /** The file of the case whose words it began with. */
  @Column({ type: 'uuid', nullable: true, update: false })
  importedFromId: string | null;

  /** Moved by the records of what was done to it. */
  @Column({ type: 'text', insert: false, update: false })
  state: DocumentState;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @VersionColumn()
  version: number;
}
