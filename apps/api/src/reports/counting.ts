import type { OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';
import { OFFICE_TIME } from '../database/office-time';

/** Milliseconds for one statement of a report. */
const LONGEST = 60_000;

/** Counts as at one moment. */
export type Count = <Row extends object>(sql: string, values: unknown[]) => Promise<Row[]>;

/**
 * The connections of reports: as `tirek_reports`, which reads plain columns of everybody and writes nothing. No more than two, and
 * none of them on several processors, so that many reports at once wait for each other and not everybody else for them.
 */
export class Counting implements OnModuleDestroy {
  private readonly pool: Pool;

  constructor(url: string) {
    this.pool = new Pool({
      connectionString: url, max: 2, connectionTimeoutMillis: LONGEST, statement_timeout: LONGEST, application_name: 'tirek-reports',
      options: `${OFFICE_TIME} -c jit=off -c default_transaction_read_only=on -c work_mem=64MB -c max_parallel_workers_per_gather=0`,
    });
    // a connection that breaks while nobody uses it is replaced; one that is used says so to the next statement, and ends no server
    this.pool.on('error', () => undefined);
    this.pool.on('connect', connection => connection.on('error', () => undefined));
  }

  /** All that is counted in `work` is of one moment, whatever is written meanwhile. */
  async at<Result>(work: (count: Count) => Promise<Result>): Promise<Result> {
    const db = await this.pool.connect();
    try {
      await db.query('begin isolation level repeatable read read only');
      const result = await work(async (sql, values) => (await db.query(sql, values)).rows);
      await db.query('commit');
      db.release();
      return result;
    } catch (error) {
      db.release(true);
      throw error;
    }
  }

  onModuleDestroy(): Promise<void> {
    return this.pool.end();
  }
}
