import type { Client } from 'pg';
import { canonical } from '#libs/reports/figures-digest';
import { FrozenReports } from '../reports/frozen-reports.service';
import { ReportCounting } from '../reports/report-counting';
import type { NewReportDto } from '../reports/report.dto';
import { ReportRuns } from '../reports/report-runs.service';
import { ReportsService } from '../reports/reports.service';
import { countYear } from '../reports/year-counting';
import { YearsService } from '../reports/years.service';
import type { MatterEntry } from './enter-matter';

/** What a director has saved, and handed in of the running year, and the years at a glance: counted from all that was entered before. @param db the owner, who counts in the place of a job */
export async function enterReports(entry: MatterEntry, db: Client): Promise<void> {
  const reports = entry.app.get(ReportsService, { strict: false });
  const save = (body: Pick<NewReportDto, 'title' | 'template' | 'periodRule' | 'comparison' | 'schedule'>) => entry.as('director', actor => reports.add(actor, { ...body, filters: [], lines: [] }));
  await save({ title: 'Фонд ООН для жертв пыток: за год', template: 'un_fund', periodRule: 'last_year', comparison: 'former_period', schedule: 'year' });
  const annual = await save({ title: 'Отчёт организации с начала года', template: 'annual', periodRule: 'this_year', comparison: 'same_period_last_year' });

  const runs = entry.app.get(ReportRuns, { strict: false });
  const { run, plan, leftOut } = await entry.as('director', async () => {
    const asked = await runs.ask(annual.id, {});
    return { run: asked.id, ...(await runs.one(asked.id)) };
  });
  const counting = entry.app.get(ReportCounting, { strict: false });
  const figures = await counting.figures(plan, leftOut);
  await db.query('select app.end_report_run($1, $2)', [run, canonical(figures)]);
  await entry.as('director', actor => entry.app.get(FrozenReports, { strict: false }).freeze(actor, annual.id, { runId: run }));

  const year = new Date().getFullYear();
  for (const one of [year - 1, year]) {
    const counted = await countYear(counting, one);
    await entry.as('director', () => entry.app.get(YearsService, { strict: false }).keep(one, counted));
  }
}
