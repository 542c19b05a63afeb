import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '#libs/i18n/languages';
import type { ExportFormat } from '#libs/reports/export/export-report';
import { Sealed } from '#libs/sealing/sealed-column';

export const EXPORT_STATES = ['making', 'made', 'failed'] as const;

/** A report that is taken out as a file, by who asked for it. */
@Entity('report_exports')
export class ReportExport {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'uuid', nullable: true, update: false })
  runId: string | null;

  @Column({ type: 'uuid', nullable: true, update: false })
  frozenId: string | null;

  @Column({ type: 'text', update: false })
  format: ExportFormat;

  @Column({ type: 'text', update: false })
  language: Language;

  @Column({ type: 'uuid', insert: false, update: false })
  createdBy: string;

  @Column({ type: 'timestamptz', insert: false, update: false })
  createdAt: Date;

  @Column({ type: 'text', nullable: true, insert: false })
  ending: 'made' | 'failed' | null;

  @Column({ type: 'int', nullable: true, insert: false })
  size: number | null;

  /** SHA-256 in hexadecimal. */
  @Column({ type: 'text', nullable: true, insert: false })
  digest: string | null;
}

/** Its bytes, kept for a week. */
@Entity('report_export_contents')
export class ReportExportContent {
  @PrimaryColumn('uuid')
  exportId: string;

  @Column('uuid')
  keyId: string;

  /** In base64. */
  @Sealed()
  content: string;
}
