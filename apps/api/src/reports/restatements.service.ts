import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '#libs/i18n/languages';
import { valueLabel } from '#libs/reports/page/value-label';
import type { FigureLine, ReportFigures } from '#libs/reports/report-figures';
import { type Restatement, restatements, type Told } from '#libs/reports/restatement';
import { Receipts } from '../http/receipts';
import type { RestatementDto, RestatementsDto, ToldDto } from './frozen-report.dto';
import { FrozenReports } from './frozen-reports.service';
import type { NewReportRunDto, ReportRunDto } from './report-run.dto';
import { ReportRun } from './report-run.entity';
import { ReportRuns } from './report-runs.service';

/** What would be another number if a frozen report were counted today. */
@Injectable()
export class Restatements {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
    private readonly frozen: FrozenReports,
    private readonly runs: ReportRuns,
  ) {}

  /** Has it counted anew, by the plan that was frozen. @throws Problem 404 */
  ask(frozenId: string, body: NewReportRunDto): Promise<ReportRunDto> {
    return this.receipts.once(
      body,
      async id => {
        const { reportId, plan, leftOut } = await this.frozen.one(frozenId);
        await this.db.insert(ReportRun, { id, reportId, frozenId, plan: plan as object, leftOut, lines: plan.lines.length });
        return this.runs.read(id);
      },
      id => this.runs.read(id),
    );
  }

  /** @throws Problem 404 */
  async of(frozenId: string, language: Language): Promise<RestatementsDto> {
    const before = JSON.parse(await this.frozen.figures(frozenId)) as ReportFigures;
    const run = await this.db.findOne(ReportRun, { where: { frozenId }, order: { id: 'DESC' } });
    const now = await this.lastCounted(frozenId);
    return {
      run: run && (await this.runs.read(run.id)),
      countedAt: now?.countedAt ?? null,
      items: now ? restatements(before, now).map(one => shown(one, before, now, language)) : [],
    };
  }

  /** What came of it when it was counted anew last; null when it never was. */
  async lastCounted(frozenId: string): Promise<ReportFigures | null> {
    const counted = await this.db.findOne(ReportRun, { where: { frozenId, ending: 'counted' }, order: { id: 'DESC' }, select: { id: true, figures: true } });
    return counted && (JSON.parse(counted.figures!) as ReportFigures);
  }
}

function shown(one: Restatement, before: ReportFigures, now: ReportFigures, language: Language): RestatementDto {
  const line = [now, before].flatMap(({ lines }) => lines.find(({ indicator }) => indicator === one.indicator) ?? [])[0];
  const names = { ...before.names, ...now.names };
  return {
    ...one,
    name: line.texts[language].name,
    dimensions: [...one.dimensions],
    key: [...one.key],
    labels: one.key.map((value, at) => valueLabel(wordsOf(line, one.dimensions[at]), value, language, id => names[id])),
    before: told(one.before),
    now: told(one.now),
  };
}

/** As the figures say it, not as it is defined today. */
const wordsOf = (line: FigureLine, name: string) => [line.total, ...line.tables].flatMap(({ dimensions }) => dimensions).find(dimension => dimension.name === name)?.words;

const told = (one: Told): ToldDto => (one.absent ? { absent: true, units: null, amount: null } : one);
