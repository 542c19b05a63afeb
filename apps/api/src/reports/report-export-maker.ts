import { createHash } from 'node:crypto';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { exportInThread } from '#libs/reports/export/export-in-thread';
import { Acting } from '../database/acting';
import { PrintedReports } from './printed-reports.service';
import { ReportExport, ReportExportContent } from './report-export.entities';

/** Makes the file of a report as who asked for it: what he may not read any more is not made. No transaction is open while it is drawn. */
@Injectable()
export class ReportExportMaker {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly printed: PrintedReports,
  ) {}

  async make(exportId: string, userId: string): Promise<void> {
    const actor = { userId, standing: 'full' } as Actor;
    const { format, report } = await this.acting.as(actor, async () => {
      const { runId, frozenId, format, language } = await this.db.findOneByOrFail(ReportExport, { id: exportId });
      return { format, report: await this.printed.of(frozenId ? { frozenId } : { runId: runId! }, language) };
    });
    const { bytes } = await exportInThread(report, format);
    await this.acting.as(actor, async () => {
      const [{ keyId }] = await this.db.query('select k.id as "keyId" from data_keys k join users u on u.office_id = k.office_id where u.id = $1', [userId]);
      await this.db.insert(ReportExportContent, this.db.create(ReportExportContent, { exportId, keyId, content: bytes.toString('base64') }));
      await this.db.update(ReportExport, { id: exportId }, { ending: 'made', size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex') });
    });
  }
}
