import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, type FindOptionsWhere } from 'typeorm';
import { byteRange } from '#libs/files/byte-range';
import { contentDisposition } from '#libs/files/content-disposition';
import { tidyFileName } from '#libs/files/tidy-name';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { FrozenReports } from './frozen-reports.service';
import { MEDIA_TYPES } from './media-types';
import { PrintedReports } from './printed-reports.service';
import type { NewReportExportDto, ReportExportDto, ReportExportListDto } from './report-export.dto';
import { ReportExport, ReportExportContent } from './report-export.entities';
import { ReportRuns } from './report-runs.service';

/** Should somebody open it as a page of ours, it is one without scripts, forms and origin. */
const ALONE = `sandbox; default-src 'none'`;

/** What is taken out: a draft, or a frozen report. */
export type Exported = { runId: string } | { frozenId: string };

export interface ReportFile {
  status: 200 | 206;
  headers: Record<string, string>;
  bytes: Buffer;
}

/** Asks for files of reports, and hands them out to who asked. */
@Injectable()
export class ReportExports {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly printed: PrintedReports,
    private readonly runs: ReportRuns,
    private readonly frozen: FrozenReports,
  ) {}

  /** @throws Problem 404; 422 for a draft that is not counted */
  ask(of: Exported, body: NewReportExportDto): Promise<ReportExportDto> {
    return this.receipts.once(
      body,
      async id => {
        const { format, language } = body;
        await this.printed.of(of, language);
        await this.db.insert(ReportExport, { id, runId: null, frozenId: null, ...of, format, language });
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  /** His own of one report, the last asked for first. @throws Problem 404 */
  async list(of: Exported): Promise<ReportExportListDto> {
    await ('runId' in of ? this.runs.one(of.runId) : this.frozen.one(of.frozenId));
    return { items: await this.found(of) };
  }

  async read(id: string): Promise<ReportExportDto> {
    const [found] = await this.found({ id });
    if (!found) throw notFound();
    return found;
  }

  /** All of it, or the part that a line which broke has not brought. @throws Problem 404; 422 while it is made, and once it is gone */
  async file(id: string, range: string | undefined, ifRange: string | undefined): Promise<ReportFile> {
    const one = await this.db.findOneBy(ReportExport, { id });
    if (!one) throw notFound();
    const kept = await this.db.findOneBy(ReportExportContent, { exportId: id });
    if (!kept) throw broken('export_is_kept');
    const bytes = Buffer.from(kept.content, 'base64');
    const etag = `"${one.digest}"`;
    const part = ifRange === undefined || ifRange === etag ? byteRange(range, bytes.length) : null;
    const { from, to } = part ?? { from: 0, to: bytes.length };
    return {
      status: part ? 206 : 200,
      bytes: bytes.subarray(from, to),
      headers: {
        'content-type': MEDIA_TYPES[one.format],
        'content-disposition': contentDisposition('attachment', await this.nameOf(one)),
        'content-security-policy': ALONE,
        'accept-ranges': 'bytes',
        'content-length': String(to - from),
        etag,
        ...(part && { 'content-range': `bytes ${from}-${to - 1}/${bytes.length}` }),
      },
    };
  }

  private async nameOf({ runId, frozenId, language, format }: ReportExport): Promise<string> {
    const { about, figures } = await this.printed.of(frozenId ? { frozenId } : { runId: runId! }, language);
    const { from, until } = figures.plan.period;
    return tidyFileName(`${about.title!.replaceAll(/[/\\]/g, ' ')} ${from} ${until}.${format}`);
  }

  private async found(where: FindOptionsWhere<ReportExport>): Promise<ReportExportDto[]> {
    const found = await this.db.find(ReportExport, { where, order: { id: 'DESC' }, take: 100 });
    const kept: { id: string }[] = await this.db.query('select export_id as id from report_export_contents where export_id = any ($1)', [found.map(({ id }) => id)]);
    return found.map(({ id, runId, frozenId, format, language, ending, size, digest, createdAt }) => ({
      id, runId, frozenId, format, language, size, digest, state: ending ?? 'making', kept: kept.some(one => one.id === id), createdAt: createdAt.toISOString(),
    }));
  }
}
