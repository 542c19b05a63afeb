import { Logger } from '@nestjs/common';
import type { Pool } from 'pg';
import { ServerSealed } from '#libs/sealing/errors';
import { isDatabaseAway } from '../http/database-problem';
import type { ReportExportMaker } from '../reports/report-export-maker';
import { whileHeld } from './while-held';

/** Makes files of reports that were asked for, each by one server. */
export class ReportExportJobs {
  private readonly log = new Logger('Reports');

  constructor(
    private readonly pool: Pool,
    private readonly maker: Pick<ReportExportMaker, 'make'>,
  ) {}

  async toDo(): Promise<string[]> {
    const { rows } = await this.pool.query<{ id: string }>('select app.report_exports_to_do() as id');
    return rows.map(({ id }) => id);
  }

  make(exportId: string): Promise<void> {
    return whileHeld(this.pool, `report export ${exportId}`, async () => {
      const { rows } = await this.pool.query<{ userId: string | null }>('select app.begin_report_export($1) as "userId"', [exportId]);
      const [{ userId }] = rows;
      if (userId) await this.maker.make(exportId, userId).catch((error: Error & { code?: string }) => this.fail(exportId, error));
    });
  }

  /** A server that is sealed at this very moment makes it after its opening; where the database went away, the queue tries again. */
  private async fail(exportId: string, error: Error & { code?: string }): Promise<void> {
    if (error instanceof ServerSealed) return;
    if (isDatabaseAway(error)) throw error;
    this.log.warn(`A report could not be made into a file: ${error.code ?? error.name}`);
    await this.pool.query('select app.fail_report_export($1)', [exportId]);
  }
}
