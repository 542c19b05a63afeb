import type { TransactionalAdapter } from '@nestjs-cls/transactional';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { ActorTransaction, type ActorTransactionOptions } from './actor-transaction';

/** Lets nestjs-cls run work in a transaction with the actor inside it. */
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
      const runner = dataSource.createQueryRunner();
      let transaction: ActorTransaction | undefined;
      try {
        transaction = await ActorTransaction.openOn(runner, options);
        setManager(runner.manager);
        const result = await work();
        await transaction.commit();
        return result;
      } catch (error) {
        throw transaction ? await transaction.rollback(error) : error;
      } finally {
        await runner.release();
      }
    },
  });
}
