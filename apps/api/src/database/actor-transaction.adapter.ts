import type { TransactionalAdapter } from '@nestjs-cls/transactional';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { PoolClient } from 'pg';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

export interface ActorTransactionOptions {
  /** Whose rights hold inside; null = nobody's, which sees nothing. */
  actorId: string | null;
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
      try {
        const connection = (await runner.connect()) as PoolClient;
        const begun = begin(connection, options.actorId);
        runner.isTransactionActive = true;
        runner.transactionDepth = 1;
        setManager(runner.manager);
        const result = await work();
        await begun;
        await runner.commitTransaction();
        return result;
      } catch (error) {
        await runner.rollbackTransaction().catch(() => undefined);
        throw error;
      } finally {
        await runner.release();
      }
    },
  });
}

function begin(connection: PoolClient, actorId: string | null): Promise<unknown> {
  const begun = Promise.all([
    connection.query('begin'),
    connection.query({ name: 'actor', text: `select set_config('app.actor', $1, true)`, values: [actorId ?? ''] }),
  ]);
  // awaited before the commit; until then a failure shows in the first statement of the work
  begun.catch(() => undefined);
  return begun;
}
