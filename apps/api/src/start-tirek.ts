import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { Keyring } from '#libs/sealing/keyring';
import { CheckpointJob } from './audit/chain/checkpoint-job';
import { BlobStore } from './blobs/blob-store';
import { INDEXED_LOG } from './cases/indexed-log';
import type { Config } from './config';
import { appConnection, CUSTODIAN_ROLE, JOBS_ROLE, REPORTS_ROLE } from './database/app-role';
import { migrate } from './database/migrator';
import { DEMO_SIGN_INS } from './demo/demo-users';
import { loadDemoOnce, refuseDemoInPublic } from './demo/load-demo';
import { DigestWriter } from './digest/digest-writer';
import { INDEXED_DRAFTS, INDEXED_VERSIONS } from './documents/indexed-documents';
import { startEmbeddedPostgres } from './embedded-postgres/start-embedded-postgres';
import { createServer } from './http/server';
import { Jobs } from './jobs/jobs';
import { Mailer } from './mail/mailer';
import { openKeyring } from './open-keyring';
import { ReportCounting } from './reports/report-counting';
import { ReportExportMaker } from './reports/report-export-maker';
import { ScheduledDrafts } from './reports/scheduled-drafts';
import { StartRefused } from './start-refused';
import type { Stops } from './stops';
import { WordIndexJob } from './word-index/word-index-job';

type Say = (line: string) => void;

/** The whole start, in order: database, schema, keys, demo, HTTP. What it started is in `stops`; when it fails, it has stopped it. */
export async function startTirek(config: Config, say: Say, stops: Stops): Promise<void> {
  try {
    const ownerUrl = config.databaseUrl ?? (await embedded(config, say, stops));
    await migrate(ownerUrl, say);
    const app = await createServerOver(config, ownerUrl);
    stops.add(() => app.close());
    await refuseDemoInPublic(app, config);
    const keyring = app.get(Keyring);
    const { isSealed } = keyring;
    const isDemo = config.demo && !isSealed && (await loadDemoOnce(app, ownerUrl, say));
    const checkpoints = new CheckpointJob(config, appConnection(ownerUrl, CUSTODIAN_ROLE).url, keyring);
    stops.add(() => checkpoints.stop());
    checkpoints.start();
    const wordIndex = new WordIndexJob(ownerUrl, keyring, [INDEXED_LOG, INDEXED_DRAFTS, INDEXED_VERSIONS]);
    stops.add(() => wordIndex.stop());
    wordIndex.start();
    const jobs = new Jobs(appConnection(ownerUrl, JOBS_ROLE).url, app.get(DigestWriter, { strict: false }), app.get(Mailer, { strict: false }), keyring, app.get(BlobStore, { strict: false }), config.checkedNameMonths, app.get(ReportCounting, { strict: false }), app.get(ReportExportMaker, { strict: false }), app.get(ScheduledDrafts, { strict: false }));
    stops.add(() => jobs.stop());
    jobs.start();
    const address = await listen(app, config);
    if (isSealed) say(`The server is sealed. A key holder opens it at ${address}/unseal, or with: npm run admin -- unseal`);
    say(`Tirek is ready: ${address}`);
    if (isDemo) DEMO_SIGN_INS.forEach(line => say(line));
  } catch (error) {
    await stops.stopAll();
    throw error;
  }
}

async function embedded(config: Config, say: Say, stops: Stops): Promise<string> {
  const postgres = await startEmbeddedPostgres({ folder: config.dataFolder, say });
  stops.add(() => postgres.stop());
  return postgres.url;
}

async function createServerOver(config: Config, ownerUrl: string): Promise<NestFastifyApplication> {
  const db = new Client(ownerUrl);
  await db.connect();
  try {
    return await createServer(config, appConnection(ownerUrl).url, appConnection(ownerUrl, REPORTS_ROLE).url, await openKeyring(config, db));
  } finally {
    await db.end();
  }
}

/** Past Nest's own listen, which prints a failure at length. @returns the address */
async function listen(app: NestFastifyApplication, config: Config): Promise<string> {
  await app.init();
  return app.getHttpAdapter().getInstance().listen({ port: config.port, host: config.host }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      throw new StartRefused(`Port ${config.port} is in use by another program. Stop it, or choose another: PORT=3001 npm start.`);
    }
    throw new StartRefused(`Cannot listen on ${config.host}:${config.port} (${error.code}). Set HOST and PORT to an address of this machine.`);
  });
}
