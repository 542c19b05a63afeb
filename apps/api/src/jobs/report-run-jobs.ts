import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { canonical } from '#libs/reports/figures-digest';
import type { ReportPlan } from '#libs/reports/report-plan';
import { isDatabaseAway } from '../http/database-problem';
import type { ReportCounting } from '../reports/report-counting';
import { whileHeld } from './while-held';

/** Somebody called it off while it was counted. */
class CalledOff extends Error {}

/** The server stops: another counts it, or this one when it is back. */
class Stopped extends Error {}

/**
 * Counts reports that were asked for. Whoever counts one holds a lock of the database on it, which goes with him: killed in the midst,
 * another begins anew, since all lines of a report are of one moment, and that moment is gone. So it is when the database went away.
 */
export class ReportRunJobs {
  private readonly log = new Logger('Reports');
  private stopped = false;

  constructor(
    private readonly pool: Pool,
    private readonly reports: Pick<ReportCounting, 'figures'>,
  ) {}

  async toDo(): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>('select app.report_runs_to_do() as id');
    return rows.map(({ id }) => id);
  }

  count(runId: string): Promise<void> {
    return whileHeld(this.pool, `report run ${runId}`, () => this.countHeld(runId));
  }

  private async countHeld(runId: string): Promise<void> {
    const { rows } = await this.pool.query<{ plan: ReportPlan; left_out: string[] }>('select plan, left_out from app.begin_report_run($1)', [runId]);
    // called off, or in vain too often
    if (!rows.length) return;
    const [{ plan, left_out: leftOut }] = rows;
    try {
      const figures = await this.reports.figures(plan, leftOut, done => this.tell(runId, done));
      await this.end(runId, canonical(figures));
    } catch (error) {
      if (error instanceof Stopped) return;
      if (isDatabaseAway(error)) throw error;
      if (!(error instanceof CalledOff)) this.log.warn(`A report could not be counted: ${(error as { code?: string }).code ?? (error as Error).name}`);
      await this.end(runId, null);
    }
  }

  /** @param figures null where it failed */
  private async end(runId: string, figures: string | null): Promise<void> {
    await this.pool.query('select app.end_report_run($1, $2)', [runId, figures]);
  }

  /** What is being counted goes no further than its next line. */
  stop(): void {
    this.stopped = true;
  }

  private async tell(runId: string, done: number): Promise<void> {
    if (this.stopped) throw new Stopped();
    const { rows } = await this.pool.query<{ wanted: boolean }>('select app.report_run_at($1, $2) as wanted', [runId, done]);
    if (!rows[0].wanted) throw new CalledOff();
  }
}
