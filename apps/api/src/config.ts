import { resolve } from 'node:path';
import { type S3Place, s3Place } from './blobs/s3-place';
import { databaseUrl } from './database/database-url';
import { type MailServer, mailServer } from './mail/mail-server';
import { StartRefused } from './start-refused';

/** The project's root folder, seen from `dist/apps/api/src`. */
export const PROJECT_ROOT = resolve(__dirname, '../../../..');

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');

/** Everything the environment decides. Documented in docs/operating.md. */
export interface Config {
  host: string;
  port: number;
  /** Owner's connection; null = the embedded server. */
  databaseUrl: string | null;
  dataFolder: string;
  rootKeyFile: string;
  /** Where the sealed bytes of files lie, unless in a bucket. */
  blobFolder: string;
  /** The bucket they lie in instead; null = none. */
  s3: S3Place | null;
  demo: boolean;
  /** Origin that browsers use, e.g. `https://tirek.example.org`; null = whatever loopback address is asked. */
  origin: string | null;
  /** Wrong passwords from one address before each further try there has to wait. */
  freeWrongTries: number;
  requestsPerMinute: number;
  /** Seconds in which a request must have arrived. */
  requestSeconds: number;
  /** Seconds between two checkpoints of the record. */
  checkpointSeconds: number;
  /** Months after which a name that was checked for conflicts and led to nobody is forgotten. */
  checkedNameMonths: number;
  /** What the organisation calls itself on its reports; null where nobody has said. */
  organisation: string | null;
  /** Through which mails go; null = none are sent. */
  mail: MailServer | null;
}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const dataFolder = resolve(PROJECT_ROOT, env.TIREK_DATA ?? '.tirek');
  const ownerUrl = databaseUrl(env);
  return {
    host: env.HOST || '127.0.0.1',
    port: whole('PORT', env.PORT, 3000, 65_535),
    databaseUrl: ownerUrl,
    dataFolder,
    rootKeyFile: resolve(PROJECT_ROOT, env.TIREK_ROOT_KEY_FILE ?? resolve(dataFolder, 'root.key')),
    blobFolder: resolve(PROJECT_ROOT, env.TIREK_BLOBS ?? resolve(dataFolder, 'blobs')),
    s3: s3Place(env),
    demo: env.TIREK_DEMO ? env.TIREK_DEMO === 'on' : ownerUrl === null,
    origin: env.TIREK_ORIGIN || null,
    freeWrongTries: whole('TIREK_FREE_WRONG_TRIES', env.TIREK_FREE_WRONG_TRIES, 20),
    requestsPerMinute: whole('TIREK_REQUESTS_PER_MINUTE', env.TIREK_REQUESTS_PER_MINUTE, 1_200),
    requestSeconds: Math.max(1, whole('TIREK_REQUEST_SECONDS', env.TIREK_REQUEST_SECONDS, 60, 3_600)),
    checkpointSeconds: Math.max(1, whole('TIREK_CHECKPOINT_SECONDS', env.TIREK_CHECKPOINT_SECONDS, 60, 86_400)),
    checkedNameMonths: Math.max(1, whole('TIREK_CHECKED_NAME_MONTHS', env.TIREK_CHECKED_NAME_MONTHS, 12, 1_200)),
    organisation: env.TIREK_ORGANISATION?.trim() || null,
    mail: mailServer(env),
  };
}

function whole(name: string, text: string | undefined, fallback: number, limit = 1_000_000): number {
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 0 && value <= limit) return value;
  throw new StartRefused(`${name} is not a whole number from 0 to ${limit}. Set it right, or leave it out for ${fallback}.`);
}
