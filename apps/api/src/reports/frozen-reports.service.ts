import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { bytesToSign } from '#libs/reports/frozen-seal';
import { Keyring } from '#libs/sealing/keyring';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { FROZEN_HEADS } from './frozen-heads';
import type { FreezingDto, FrozenReportDto, FrozenReportListDto, FrozenVerificationDto } from './frozen-report.dto';
import { FrozenReport } from './frozen-report.entity';
import { filtersShown } from './report-shape';
import { ReportsService } from './reports.service';

/** The next place in the row, held until the transaction ends, and its moment. $1 report, $2 run */
const NEXT = `
  select (select coalesce(max(number), 0) + 1 from frozen_reports) as number,
    (select coalesce(max(edition), 0) + 1 from frozen_reports where report_id = $1) as edition,
    (select encode(sha256(convert_to(figures, 'UTF8')), 'hex') from report_runs where id = $2 and report_id = $1) as digest,
    to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "frozenAt"`;

/** Drafts that a director stands for. */
@Injectable()
export class FrozenReports {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly keyring: Keyring,
    private readonly reports: ReportsService,
  ) {}

  /** @throws Problem 404; 409 for a draft that is frozen already; 422 for what is no draft of this report */
  freeze({ userId, officeId }: Actor, reportId: string, body: FreezingDto): Promise<FrozenReportDto> {
    return this.receipts.once(
      body,
      async id => {
        const { title } = await this.reports.one(reportId);
        await this.db.query(`select pg_advisory_xact_lock(hashtextextended('frozen reports', 0))`);
        const [{ number, edition, digest, frozenAt }] = await this.db.query(NEXT, [reportId, body.runId]);
        if (digest === null) throw broken('only_a_draft_is_frozen', '/runId');
        const signature = this.keyring.sign(bytesToSign({ id, number, reportId, edition, digest, frozenBy: userId, frozenAt }));
        const [{ id: keyId }] = await this.db.query('select id from data_keys where office_id = $1', [officeId]);
        await this.db.insert(FrozenReport, this.db.create(FrozenReport, { id, number, reportId, edition, runId: body.runId, keyId, title, digest: Buffer.from(digest, 'hex'), signature }));
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  /** The last frozen first. @param reportId of one report; of all when left out. @throws Problem 404 */
  async list(reportId?: string): Promise<FrozenReportListDto> {
    if (reportId !== undefined) await this.reports.one(reportId);
    const found = await this.db.find(FrozenReport, { where: reportId === undefined ? {} : { reportId }, order: { number: 'DESC' }, take: 1_000 });
    return { items: found.map(shown) };
  }

  async read(id: string): Promise<FrozenReportDto> {
    return shown(await this.one(id));
  }

  /** Canonical JSON, byte by byte what the digest is of. @throws Problem 404 */
  async figures(id: string): Promise<string> {
    const frozen = await this.db.findOne(FrozenReport, { where: { id }, select: { id: true, figures: true } });
    if (!frozen) throw notFound();
    return frozen.figures;
  }

  async verify(id: string): Promise<FrozenVerificationDto> {
    const [row] = await this.db.query(`${FROZEN_HEADS} where id = $1`, [id]);
    if (!row) throw notFound();
    const { signature, intact, ...head } = row;
    return { digestHolds: intact, signatureHolds: this.keyring.sign(bytesToSign(head)).equals(signature) };
  }

  /** @throws Problem 404 */
  async one(id: string): Promise<FrozenReport> {
    const frozen = await this.db.findOneBy(FrozenReport, { id });
    if (!frozen) throw notFound();
    return frozen;
  }
}

function shown(frozen: FrozenReport): FrozenReportDto {
  const { id, number, reportId, edition, runId, title, plan, leftOut } = frozen;
  return {
    id, number, reportId, edition, runId, title, leftOut,
    period: plan.period,
    before: plan.before,
    filters: filtersShown(plan.filters),
    countedAt: frozen.countedAt.toISOString(),
    digest: frozen.digest.toString('hex'),
    frozenBy: frozen.createdBy,
    frozenAt: frozen.createdAt.toISOString(),
  };
}
