import { Injectable } from '@nestjs/common';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { dimensionNames } from '#libs/indicators/figures-statement';
import { figureTable } from '#libs/reports/figure-table';
import { type FigureLine, FIGURES_FORMAT, type ReportFigures } from '#libs/reports/report-figures';
import type { PlannedLine, ReportPlan } from '#libs/reports/report-plan';
import { Counting } from './counting';
import { PublishedTables } from './published-tables';
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
      const known = stillKnown(plan.lines);
      const published = new PublishedTables(count, plan.period, known, plan.filters);
      const before = plan.before && new PublishedTables(count, plan.before, known, plan.filters);
      for (const planned of known) {
        lines.push(await line(planned, published, before));
        await progress(lines.length, known.length);
      }
      return { format: FIGURES_FORMAT, plan, countedAt: now.toISOString(), lines, leftOut, names: await valueNames(count) };
    });
  }
}

async function line(planned: PlannedLine, now: PublishedTables, before: PublishedTables | null): Promise<FigureLine> {
  const { code, version, group, unit, measure, texts } = INDICATORS.get(planned.indicator)!;
  const told = async (published: PublishedTables) => {
    const [total, ...tables] = (await published.of(planned)).map(figureTable);
    return { total, tables };
  };
  return { indicator: code, version, group, unit, measure: measure?.unit ?? null, texts, ...(await told(now)), before: before && (await told(before)) };
}

/** Of a plan of before: what has been defined away since is not counted. */
const stillKnown = (lines: readonly PlannedLine[]): PlannedLine[] =>
  lines.flatMap(({ indicator: code, tables }) => {
    const indicator = INDICATORS.get(code);
    return indicator ? [{ indicator: code, tables: tables.filter(names => names.every(name => dimensionNames(indicator).includes(name))) }] : [];
  });
