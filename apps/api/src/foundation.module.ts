import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClsModule } from 'nestjs-cls';
import { Keyring } from '#libs/sealing/keyring';
import { CONFIG, type Config } from './config';
import { Acting } from './database/acting';
import { ActorTransactionAdapter } from './database/actor-transaction.adapter';
import { appDataSource } from './database/app-data-source';
import { Aside } from './database/aside';
import { SealedReader } from './database/sealed-reader';
import { SealedWriter } from './database/sealed-writer';
import { TransactionInterceptor } from './database/transaction.interceptor';
import { bodyPipe } from './http/body.pipe';
import { ProblemFilter } from './http/problem.filter';
import { Receipts } from './http/receipts';
import { RememberedSessions } from './identity/remembered-sessions';
import { SessionGuard } from './identity/session.guard';
import { SealGuard } from './sealing/seal.guard';

/** What every area stands on: configuration, keys, the request's transaction, the walls before the routes. */
@Global()
@Module({})
export class FoundationModule {
  static with(config: Config, appUrl: string, keyring: Keyring): DynamicModule {
    return {
      module: FoundationModule,
      imports: [
        TypeOrmModule.forRootAsync(appDataSource(appUrl, keyring)),
        ClsModule.forRoot({
          global: true,
          plugins: [
            new ClsPluginTransactional({
              imports: [TypeOrmModule],
              adapter: new ActorTransactionAdapter(),
              enableTransactionProxy: true,
            }),
          ],
        }),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Keyring, useValue: keyring },
        { provide: Aside, useFactory: () => new Aside(appUrl) },
        Acting,
        Receipts,
        SealedReader,
        SealedWriter,
        RememberedSessions,
        SessionGuard,
        { provide: APP_GUARD, useClass: SealGuard },
        { provide: APP_GUARD, useExisting: SessionGuard },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        { provide: APP_PIPE, useFactory: bodyPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [CONFIG, Keyring, Acting, Aside, Receipts, RememberedSessions, SealedReader, SealedWriter],
    };
  }
}
