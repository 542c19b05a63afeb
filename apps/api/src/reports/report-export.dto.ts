import { type Language, LANGUAGES } from '#libs/i18n/languages';
import { EXPORT_FORMATS, type ExportFormat } from '#libs/reports/export/export-report';
import { Flag, Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import { EXPORT_STATES } from './report-export.entities';

export class NewReportExportDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(EXPORT_FORMATS, { name: 'ReportExportFormat' })
  format: ExportFormat;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: Language;
}

export class ReportExportDto extends NewReportExportDto {
  @Id()
  declare id: string;

  @Id({ nullable: true, description: 'The draft; null when it is a frozen report.' })
  runId: string | null;

  @Id({ nullable: true, description: 'The frozen report; null when it is a draft.' })
  frozenId: string | null;

  @OneOf(EXPORT_STATES, { name: 'ReportExportState' })
  state: string;

  @Flag({ description: 'Its file can be fetched: made, and not older than a week.' })
  kept: boolean;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Bytes.' })
  size: number | null;

  @Text({ max: 64, nullable: true, description: 'SHA-256 of the file, in hexadecimal.' })
  digest: string | null;

  @Instant()
  createdAt: string;
}

export class ReportExportListDto {
  @Parts(() => ReportExportDto, { max: 100 })
  items: ReportExportDto[];
}
