import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { officeDay } from '#libs/law/office-day';
import { doubtsAbout } from '#libs/reports/definition-doubts';
import { planOf, type ReportDefinition } from '#libs/reports/report-definition';
import { refuseStale } from '../http/if-match.decorator';
import { notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import { filtersAsked, filtersShown, linesAsked, linesShown } from './report-shape';
import type { NewReportDto, ReportChangesDto, ReportDto, ReportListDto } from './report.dto';
import { SavedReport } from './saved-report.entity';

/** Values of filters that are ids, and lie in a table whose rows tell of nobody. */
const TABLES: Readonly<Record<string, string>> = { office: 'offices', grant: 'grants' };

/** Reports that directors have saved; each director has all of them. */
@Injectable()
export class ReportsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  /** Those that were not put away, the newest first. */
  async list(): Promise<ReportListDto> {
    const reports = await this.db.find(SavedReport, { where: { voidedAt: IsNull() }, order: { id: 'DESC' }, take: 1_000 });
    return { items: reports.map(shown) };
  }

  /** @throws Problem 422 with each field that is wrong */
  add({ officeId }: Actor, body: NewReportDto): Promise<ReportDto> {
    return this.receipts.once(
      body,
      async id => {
        const { title, ...asked } = body;
        const [{ id: keyId }] = await this.db.query('select id from data_keys where office_id = $1', [officeId]);
        const report = Object.assign(new SavedReport(), { id, keyId, title, voidedAt: null, voidedBy: null, voidReason: null }, columnsOf(asked));
        await this.refuseDoubtful(report);
        await this.db.insert(SavedReport, report);
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  /** @throws Problem 404, 412; 422 with each field that is wrong */
  async change(id: string, seen: number, changes: ReportChangesDto): Promise<ReportDto> {
    const report = await this.held(id);
    const { title, ...asked } = changes;
    refuseStale({ ...shown(report), version: report.version }, seen, changes);
    Object.assign(report, title === undefined ? {} : { title }, columnsOf({ ...shown(report), ...asked }));
    await this.refuseDoubtful(report);
    await this.db.save(report);
    return this.read(id);
  }

  /** It stays, with all that was counted and frozen by it, and is counted no more. */
  async void({ userId }: Actor, id: string, seen: number, voidReason: string): Promise<ReportDto> {
    const report = await this.held(id);
    refuseStale(report, seen, {});
    await this.db.save(Object.assign(report, { voidedAt: new Date(), voidedBy: userId, voidReason }));
    return this.read(id);
  }

  async read(id: string): Promise<ReportDto> {
    return shown(await this.one(id));
  }

  /** @throws Problem 404 */
  async one(id: string): Promise<SavedReport> {
    const report = await this.db.findOneBy(SavedReport, { id });
    if (!report) throw notFound();
    return report;
  }

  private async held(id: string): Promise<SavedReport> {
    const report = await this.db.findOne(SavedReport, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!report) throw notFound();
    return report;
  }

  private async refuseDoubtful({ definition, schedule }: SavedReport): Promise<void> {
    const doubts = doubtsAbout(definition, [...INDICATORS.values()]);
    if (schedule && definition.periodRule === 'fixed') doubts.push({ pointer: '/schedule', rule: 'scheduled_report_has_a_rule' });
    if (!doubts.length) doubts.push(...(await this.unknownRows(definition)));
    if (doubts.length) throw new Problem(422, 'rule', { errors: doubts.map(({ pointer, rule }) => ({ pointer, key: `rule.${rule}` })) });
  }

  private async unknownRows({ filters }: ReportDefinition) {
    const doubts: { pointer: string; rule: string }[] = [];
    for (const [at, [name, values]] of Object.entries(filters).entries()) {
      if (!TABLES[name]) continue;
      const known: { id: string }[] = await this.db.query(`select id from ${TABLES[name]} where id = any ($1)`, [values]);
      values.forEach((value, which) => known.some(({ id }) => id === value) || doubts.push({ pointer: `/filters/${at}/values/${which}`, rule: 'unknown_value' }));
    }
    return doubts;
  }
}

function columnsOf({ template, periodRule, period, comparison, filters, lines, schedule }: Omit<NewReportDto, 'id' | 'title'>) {
  return { template, periodRule, periodFrom: period?.from ?? null, periodUntil: period?.until ?? null, comparison, filters: filtersAsked(filters), lines: linesAsked(lines), schedule: schedule ?? null };
}

function shown(report: SavedReport): ReportDto {
  const { id, title, template, periodRule, period, comparison, schedule, createdBy, version } = report;
  const { plan } = planOf(report.definition, [...INDICATORS.values()], officeDay());
  return {
    id, title, template, periodRule, period, comparison, schedule, createdBy, version,
    filters: filtersShown(report.filters),
    lines: linesShown(report.lines),
    periodNow: plan.period,
    beforeNow: plan.before,
    createdAt: report.createdAt.toISOString(),
    voided: report.voidedAt && { at: report.voidedAt.toISOString(), by: report.voidedBy!, reason: report.voidReason! },
  };
}
