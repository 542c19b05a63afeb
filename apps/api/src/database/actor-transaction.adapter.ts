import type { TransactionalAdapter } from '@nestjs-cls/transactional';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { type AssumedSession, SessionChanged } from '../identity/remembered-sessions';

export interface ActorTransactionOptions {
  /** Whose rights hold inside; null = nobody's, which sees nothing. */
  actorId: string | null;
  /** The session that the actor is taken from; confirmed in the same round trip. */
  assumed?: AssumedSession;
}

type Begun = QueryRunner & { isTransactionActive: boolean; transactionDepth: number };

/**
 * Opens a transaction with the actor inside it. `BEGIN` and the actor are written to the connection without waiting
 * for their answers (pg's pipeline mode), so they travel in one round trip with the first statement of the work.
 */
export class ActorTransactionAdapter
  implements TransactionalAdapter<DataSource, EntityManager, ActorTransactionOptions>
{
  readonly connectionToken = getDataSourceToken();

  readonly optionsFactory = (dataSource: DataSource) => ({
    getFallbackInstance: () => dataSource.manager,
    wrapWithTransaction: async (
      options: ActorTransactionOptions,
      work: () => Promise<unknown>,
      setManager: (manager?: EntityManager) => void,
    ) => {
      const runner = dataSource.createQueryRunner() as Begun;
      let begun: Promise<unknown> | undefined;
      try {
        const connection = (await runner.connect()) as PoolClient;
        begun = begin(connection, options);
        runner.isTransactionActive = true;
        runner.transactionDepth = 1;
        setManager(runner.manager);
        const result = await work();
        await begun;
        await runner.commitTransaction();
        return result;
      } catch (error) {
        // where the session does not hold, that is why the rest failed
        const refused = await begun?.then(() => null, (failure: unknown) => failure);
        await runner.rollbackTransaction().catch(() => undefined);
        throw refused instanceof SessionChanged ? refused : error;
      } finally {
        await runner.release();
      }
    },
  });
}

function begin(connection: PoolClient, { actorId, assumed }: ActorTransactionOptions): Promise<unknown> {
  const begun = Promise.all([
    connection.query('begin'),
    assumed
      ? confirm(connection, assumed)
      : connection.query({ name: 'actor', text: `select set_config('app.actor', $1, true)`, values: [actorId ?? ''] }),
  ]);
  // awaited before the commit; until then a failure shows in the first statement of the work
  begun.catch(() => undefined);
  return begun;
}

/** Makes the session's user the actor, if the session still is what it was taken for; else nobody acts. */
async function confirm(connection: PoolClient, { tokenHash, actor }: AssumedSession): Promise<void> {
  const { rowCount } = await connection.query({
    name: 'actor-of-session',
    text: `select set_config('app.actor', user_id::text, true) from app.resume_session($1)
      where user_id = $2 and office_id = $3 and locale = $4 and locked = $5 and roles = $6`,
    values: [tokenHash, actor.userId, actor.officeId, actor.locale, actor.locked, actor.roles],
  });
  if (!rowCount) throw new SessionChanged();
}
