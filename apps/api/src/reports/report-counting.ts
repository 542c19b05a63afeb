import { Injectable } from '@nestjs/common';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { dimensionNames, figuresStatement, type Filters } from '#libs/indicators/figures-statement';
import type { Indicator } from '#libs/indicators/indicator';
import { type CountedRow, publish, tablesToCount } from '#libs/indicators/publish';
import { figureTable } from '#libs/reports/figure-table';
import { type FigureLine, type FigureTable, FIGURES_FORMAT, type ReportFigures } from '#libs/reports/report-figures';
import type { Period, PlannedLine, ReportPlan } from '#libs/reports/report-plan';
import { type Count, Counting } from './counting';
import { valueNames } from './value-names';

/** Told after each line, and may end the counting by throwing: how many lines are done, of how many. */
export type Progress = (done: number, of: number) => Promise<void>;

/** Counts a whole report, all of one moment. */
@Injectable()
export class ReportCounting {
  constructor(private readonly counting: Counting) {}

  /**
   * An old plan may name what is defined no more: that is not there, and a reader of both sees that it is gone.
   * @param leftOut codes of what the template would tell and cannot narrow
   */
  figures(plan: ReportPlan, leftOut: readonly string[] = [], progress: Progress = async () => undefined): Promise<ReportFigures> {
    return this.counting.at(async count => {
      const [{ now }] = await count<{ now: Date }>('select now() as now', []);
      const lines: FigureLine[] = [];
      for (const [at, planned] of plan.lines.entries()) {
        const indicator = INDICATORS.get(planned.indicator);
        if (indicator) lines.push(await line(count, plan, indicator, planned.tables));
        await progress(at + 1, plan.lines.length);
      }
      return { format: FIGURES_FORMAT, plan, countedAt: now.toISOString(), lines, leftOut, names: await valueNames(count) };
    });
  }
}

async function line(count: Count, { period, before, filters }: ReportPlan, indicator: Indicator, planned: PlannedLine['tables']): Promise<FigureLine> {
  const tables = planned.filter(names => names.every(name => dimensionNames(indicator).includes(name)));
  const told = async (time: Period) => {
    const [total, ...rest] = await published(count, indicator, tables, time, filters);
    return { total, tables: rest };
  };
  return {
    indicator: indicator.code,
    version: indicator.version,
    group: indicator.group,
    unit: indicator.unit,
    measure: indicator.measure?.unit ?? null,
    texts: indicator.texts,
    ...(await told(period)),
    before: before && (await told(before)),
  };
}

async function published(count: Count, indicator: Indicator, asked: PlannedLine['tables'], { from, until }: Period, filters: Filters): Promise<FigureTable[]> {
  const { text, values } = figuresStatement(indicator, tablesToCount(indicator, asked), filters);
  return publish(indicator, asked, await count<CountedRow>(text, [from, until, ...values])).map(figureTable);
}
