import type { Connection, PoolClient, QueryConfig, QueryResult } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { type AssumedSession, SessionChanged } from '../identity/remembered-sessions';

export interface ActorTransactionOptions {
  /** Whose rights hold inside, as far as his sign-in has come; null = nobody's, which sees nothing. */
  actor: Pick<Actor, 'userId' | 'standing'> | null;
  /** The session that the actor is taken from; confirmed in the same round trip. */
  assumed?: AssumedSession;
}

type Runner = QueryRunner & { isTransactionActive: boolean; transactionDepth: number };

/**
 * A transaction with the actor inside it. `BEGIN`, the actor and a concluding `COMMIT` are written to the connection
 * without waiting for answers (pg's pipeline mode), so they travel in one round trip with the statements between them.
 */
export class ActorTransaction {
  private begun: Promise<unknown> | null = null;
  private concluded: Promise<unknown> = Promise.resolve();
  private gathering = false;

  /** The transaction that a manager works in. */
  static of(db: EntityManager): ActorTransaction {
    return db.queryRunner!.data.actorTransaction as ActorTransaction;
  }

  static async openOn(runner: QueryRunner, options: ActorTransactionOptions): Promise<ActorTransaction> {
    const connection = (await runner.connect()) as PoolClient;
    const transaction = new ActorTransaction(connection, options);
    const connect = runner.connect.bind(runner);
    // TypeORM asks for its connection before every query
    runner.connect = () => {
      transaction.open();
      return connect();
    };
    Object.assign(runner as Runner, { isTransactionActive: true, transactionDepth: 1 });
    runner.data.actorTransaction = transaction;
    transaction.open();
    return transaction;
  }

  private constructor(
    private readonly connection: PoolClient,
    private readonly options: ActorTransactionOptions,
  ) {}

  /** On its way when this returns, whatever was sent before. */
  send<Row extends object>(query: QueryConfig): Promise<QueryResult<Row>> {
    this.open();
    this.gather();
    return this.connection.query<Row>(query);
  }

  /**
   * Sends the commit behind what was sent before. What is asked later after all (a data key that is not in memory)
   * has another transaction, of the same actor.
   */
  conclude(): void {
    this.gather();
    this.concluded = Promise.all([this.concluded, this.begun, this.connection.query('commit')]);
    this.concluded.catch(() => undefined);
    this.begun = null;
  }

  /** @throws SessionChanged when the assumed session does not hold: then nobody has acted */
  async commit(): Promise<void> {
    await this.begun;
    if (this.begun) this.conclude();
    await this.concluded;
  }

  /** Takes back what is not committed. Returns why the work has failed, given what it failed with. */
  async rollback(error: unknown): Promise<unknown> {
    const refusal = await Promise.all([this.begun, this.concluded]).then(() => null, (failure: unknown) => failure);
    await this.connection.query('rollback').catch(() => undefined);
    return refusal instanceof SessionChanged ? refusal : error;
  }

  private open(): void {
    if (this.begun) return;
    this.gather();
    const { actor, assumed } = this.options;
    const begin = this.connection.query('begin');
    this.begun = Promise.all([begin, assumed ? confirm(this.connection, assumed) : name(this.connection, actor)]);
    // awaited at the end; until then a failure shows in the first statement of the work
    this.begun.catch(() => undefined);
  }

  /** What is sent in one turn of the event loop leaves in one packet: a packet costs more than a statement. */
  private gather(): void {
    if (this.gathering) return;
    const { stream } = (this.connection as PoolClient & { connection: Connection }).connection;
    this.gathering = true;
    stream.cork();
    process.nextTick(() => {
      this.gathering = false;
      stream.uncork();
    });
  }
}

function name(connection: PoolClient, actor: ActorTransactionOptions['actor']): Promise<unknown> {
  const setting = !actor || actor.standing === 'full' ? 'app.actor' : 'app.applicant';
  return connection.query({ name: 'actor', text: 'select set_config($1, $2, true)', values: [setting, actor?.userId ?? ''] });
}

/**
 * Makes the session's user the actor, or before his second factor the applicant, if the session still is what it was
 * taken for; else nobody acts.
 */
async function confirm(connection: PoolClient, { tokenHash, actor }: AssumedSession): Promise<void> {
  const { rowCount } = await connection.query({
    name: 'actor-of-session',
    text: `select set_config(case standing when 'full' then 'app.actor' else 'app.applicant' end, user_id::text, true)
      from app.resume_session($1)
      where user_id = $2 and office_id = $3 and locale = $4 and locked = $5 and roles = $6 and standing = $7 and confirmed_at = $8`,
    values: [tokenHash, actor.userId, actor.officeId, actor.locale, actor.locked, actor.roles, actor.standing, actor.confirmedAt],
  });
  if (!rowCount) throw new SessionChanged();
}
