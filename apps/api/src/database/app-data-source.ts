import type { TypeOrmModuleAsyncOptions } from '@nestjs/typeorm';
import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Keyring } from '#libs/sealing/keyring';
import { SealedColumnsSubscriber } from '#libs/sealing/sealed-columns.subscriber';
import { OFFICE_TIME } from './office-time';
import { SnakeNamingStrategy } from './snake-naming.strategy';

// a calendar day is no moment: it stays the text it is
types.setTypeParser(types.builtins.DATE, text => text);

/** The application's connections: role tirek_app, pipelined, sealed columns opened and sealed on the way. */
export function appDataSource(url: string, keyring: Keyring): TypeOrmModuleAsyncOptions {
  return {
    useFactory: () => ({
      type: 'postgres',
      url,
      autoLoadEntities: true,
      namingStrategy: new SnakeNamingStrategy(),
      retryAttempts: 1,
      extra: {
        pipeline: true,
        max: 16,
        connectionTimeoutMillis: 5_000,
        statement_timeout: 15_000,
        idle_in_transaction_session_timeout: 60_000,
        // beneath policies planning costs more than running, so a prepared statement is planned once and for all
        options: `${OFFICE_TIME} -c jit=off -c plan_cache_mode=force_generic_plan`,
        application_name: 'tirek',
      },
    }),
    dataSourceFactory: async options => {
      const source = new DataSource(options as DataSourceOptions);
      await source.initialize();
      source.subscribers.push(new SealedColumnsSubscriber(keyring));
      return source;
    },
  };
}
