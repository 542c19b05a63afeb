import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Language } from '#libs/i18n/languages';
import type { DocumentKind } from '#libs/law/documents/document-kind';

/** Words and gaps that a document can begin with; of nobody and of no case. The database takes its verification back when it is changed. */
@Entity('document_templates')
export class DocumentTemplate {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'text', update: false })
  kind: DocumentKind;

  @Column({ type: 'text', update: false })
  language: Language;

  @Column('text')
  title: string;

  /** JSON text of the editor. */
  @Column('text')
  content: string;

  @Column('timestamptz', { nullable: true })
  verifiedAt: Date | null;

  @Column('uuid', { nullable: true })
  verifiedBy: string | null;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;

  @VersionColumn()
  version: number;
}
