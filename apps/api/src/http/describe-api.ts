import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Keyring } from '#libs/sealing/keyring';
import { AppModule } from '../app.module';
import { readConfig } from '../config';
import { openApiDocument } from './open-api';

// a connection that is never made
const NOWHERE = 'postgres://nobody@127.0.0.1/none';

/** The API's document without a database: nothing of the application is started. */
export async function describeApi() {
  const module = AppModule.with(readConfig(), NOWHERE, NOWHERE, Keyring.empty());
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { preview: true, logger: false });
  app.setGlobalPrefix('api');
  return openApiDocument(app);
}
