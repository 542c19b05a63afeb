import { pageOf } from '../page/page-of';
import type { Report } from '../report';
import { toCsv } from './to-csv';
import { reportToDocx } from './to-docx';
import { reportToPdf } from './to-pdf';
import { toXlsx } from './to-xlsx';

export const EXPORT_FORMATS = ['xlsx', 'docx', 'pdf', 'csv'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedReport {
  bytes: Buffer;
  mediaType: string;
  /** With its point. */
  extension: string;
}

/**
 * A report as a file, the same bytes for the same report. It needs nothing but what it is given: no database, no key. Without `about.frozen` each
 * page says that it is a draft. Whoever asks has to be allowed to, and the export belongs in the audit trail: that is the caller's.
 */
export async function exportReport(report: Report, format: ExportFormat): Promise<ExportedReport> {
  switch (format) {
    case 'csv': return { bytes: toCsv(report), mediaType: 'text/csv; charset=utf-8', extension: '.csv' };
    case 'xlsx': return { bytes: await toXlsx(report, pageOf(report)), mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: '.xlsx' };
    case 'pdf': return { bytes: await reportToPdf(pageOf(report)), mediaType: 'application/pdf', extension: '.pdf' };
    case 'docx': return { bytes: await reportToDocx(pageOf(report)), mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extension: '.docx' };
  }
}
