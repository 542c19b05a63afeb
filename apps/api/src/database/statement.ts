import type { EntityManager } from 'typeorm';
import { ActorTransaction } from './actor-transaction';

/**
 * One hand-written SQL statement of a hot path: prepared once a connection under its name (planning a statement
 * beneath row-level security costs more than running it), sent without waiting for the statement before it.
 */
export class Statement<Row extends object> {
  constructor(
    readonly name: string,
    readonly sql: string,
  ) {}

  async rows(db: EntityManager, values: unknown[]): Promise<Row[]> {
    const { rows } = await ActorTransaction.of(db).send<Row>({ name: this.name, text: this.sql, values });
    return rows;
  }

  async row(db: EntityManager, values: unknown[]): Promise<Row | undefined> {
    return (await this.rows(db, values))[0];
  }
}
