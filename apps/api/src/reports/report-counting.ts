import { Injectable } from '@nestjs/common';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { figuresStatement, type Filters } from '#libs/indicators/figures-statement';
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

  /** @param leftOut codes of what the template would tell and cannot narrow */
  figures(plan: ReportPlan, leftOut: readonly string[] = [], progress: Progress = async () => undefined): Promise<ReportFigures> {
    return this.counting.at(async count => {
      const [{ now }] = await count<{ now: Date }>('select now() as now', []);
      const lines: FigureLine[] = [];
      for (const planned of plan.lines) {
        lines.push(await line(count, plan, planned));
        await progress(lines.length, plan.lines.length);
      }
      return { format: FIGURES_FORMAT, plan, countedAt: now.toISOString(), lines, leftOut, names: await valueNames(count) };
    });
  }
}

async function line(count: Count, { period, before, filters }: ReportPlan, { indicator: code, tables }: PlannedLine): Promise<FigureLine> {
  const indicator = INDICATORS.get(code)!;
  const told = async (time: Period) => {
    const [total, ...rest] = await published(count, indicator, tables, time, filters);
    return { total, tables: rest };
  };
  return {
    indicator: code,
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
