import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Keyring } from '#libs/sealing/keyring';
import { AppModule } from '../app.module';
import { PROJECT_ROOT, readConfig } from '../config';
import { openApiDocument } from './open-api';

/** Writes the API's document to dist/openapi.json without a database: the web's types are generated from it. */
async function write(): Promise<void> {
  const module = AppModule.with(readConfig(), 'postgres://nobody@127.0.0.1/none', Keyring.empty());
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), { preview: true, logger: false });
  app.setGlobalPrefix('api');
  await writeFile(join(PROJECT_ROOT, 'dist', 'openapi.json'), JSON.stringify(openApiDocument(app), null, 2));
}

void write();
