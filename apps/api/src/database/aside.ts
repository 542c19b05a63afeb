import type { OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';
import { OFFICE_TIME } from './office-time';

/**
 * Statements that hold whatever becomes of the request's transaction: a try that is counted, a challenge that is used up. They
 * have connections of their own. On those of the requests, as many requests as there are connections would each hold one and
 * wait for a second that none gives back.
 */
export class Aside implements OnModuleDestroy {
  private readonly pool: Pool;

  constructor(url: string) {
    this.pool = new Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 5_000, statement_timeout: 15_000, options: OFFICE_TIME, application_name: 'tirek-aside' });
    // a connection that breaks while nobody uses it is replaced
    this.pool.on('error', () => undefined);
  }

  async query<Row>(sql: string, values: unknown[]): Promise<Row[]> {
    return (await this.pool.query(sql, values)).rows;
  }

  onModuleDestroy(): Promise<void> {
    return this.pool.end();
  }
}
