import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, type FindOptionsWhere, IsNull, LessThan } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { officeDay } from '#libs/law/office-day';
import { planOf } from '#libs/reports/report-definition';
import { broken, invalid, notFound } from '../http/problem';
import { UUID } from '../http/page';
import { Receipts } from '../http/receipts';
import { ReportRun } from './report-run.entity';
import type { NewReportRunDto, ReportRunDto, ReportRunPageDto, ReportRunsQuery } from './report-run.dto';
import { filtersShown } from './report-shape';
import { ReportsService } from './reports.service';

/** Asks for reports to be counted, and says how far they are. The counting itself is a job. */
@Injectable()
export class ReportRuns {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly reports: ReportsService,
  ) {}

  /** @throws Problem 404; 422 for a report that was put away */
  ask(reportId: string, body: NewReportRunDto): Promise<ReportRunDto> {
    return this.receipts.once(
      body,
      async id => {
        const report = await this.reports.one(reportId);
        if (report.voidedAt) throw broken('voided_record_stays_as_it_is');
        const { plan, leftOut } = planOf(report.definition, [...INDICATORS.values()], officeDay());
        if (!plan.lines.length) throw broken('report_tells_something', '/filters');
        await this.db.insert(ReportRun, { id, reportId, plan: plan as object, leftOut, lines: plan.lines.length });
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  /** Drafts of one report, the last asked for first. @throws Problem 404 */
  async of(reportId: string, { limit = 25, after }: ReportRunsQuery): Promise<ReportRunPageDto> {
    await this.reports.one(reportId);
    if (after !== undefined && !UUID.test(after)) throw invalid([{ pointer: '/after', key: 'field.cursor' }]);
    const where: FindOptionsWhere<ReportRun> = { reportId, frozenId: IsNull(), ...(after === undefined ? {} : { id: LessThan(after) }) };
    const runs = await this.db.find(ReportRun, { where, order: { id: 'DESC' }, take: limit + 1 });
    return { items: runs.slice(0, limit).map(shown), next: runs.length > limit ? runs[limit - 1].id : null };
  }

  async read(id: string): Promise<ReportRunDto> {
    return shown(await this.one(id));
  }

  /** @throws Problem 404; 422 when it has ended */
  async cancel({ userId }: Actor, id: string): Promise<ReportRunDto> {
    const run = await this.one(id);
    if (run.ending) throw broken('ended_run_stays_as_it_is');
    const { affected } = await this.db.update(ReportRun, { id, ending: IsNull() }, { ending: 'cancelled', cancelledBy: userId });
    if (affected === 0) throw broken('ended_run_stays_as_it_is');
    return this.read(id);
  }

  /** What was counted, as canonical JSON. @throws Problem 404; 422 when nothing is counted yet, or was not */
  async figures(id: string): Promise<string> {
    const run = await this.db.findOne(ReportRun, { where: { id }, select: { id: true, figures: true } });
    if (!run) throw notFound();
    if (run.figures === null) throw broken('run_is_counted');
    return run.figures;
  }

  /** @throws Problem 404 */
  async one(id: string): Promise<ReportRun> {
    const run = await this.db.findOneBy(ReportRun, { id });
    if (!run) throw notFound();
    return run;
  }
}

function shown(run: ReportRun): ReportRunDto {
  const { id, reportId, frozenId, plan, leftOut, lines, linesDone, scheduled, createdBy, state } = run;
  return {
    id, reportId, frozenId, leftOut, lines, scheduled, createdBy, state,
    period: plan.period,
    before: plan.before,
    filters: filtersShown(plan.filters),
    linesDone: state === 'counted' ? lines : linesDone,
    createdAt: run.createdAt.toISOString(),
    endedAt: run.endedAt?.toISOString() ?? null,
  };
}
