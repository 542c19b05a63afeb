import { secretFile } from '../secret-file';
import { StartRefused } from '../start-refused';

/** A bucket of an S3-compatible store. */
export interface S3Place {
  /** Address of the store, without the bucket. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/**
 * The store that the environment names; null when it names none, and files lie in a folder.
 * @throws StartRefused when something is missing or wrong
 */
export function s3Place(env: NodeJS.ProcessEnv): S3Place | null {
  if (!env.TIREK_S3_ENDPOINT) return null;
  const url = URL.parse(env.TIREK_S3_ENDPOINT);
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.pathname !== '/' || url.search || url.username) {
    throw new StartRefused('TIREK_S3_ENDPOINT is no address of a store. Give one like https://s3.example.org, without the bucket.');
  }
  const bucket = env.TIREK_S3_BUCKET ?? '';
  if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) throw new StartRefused('TIREK_S3_BUCKET is no name of a bucket. Give the one that files are to lie in.');
  const secret = env.TIREK_S3_SECRET_FILE ? secretFile('TIREK_S3_SECRET_FILE', env.TIREK_S3_SECRET_FILE) : env.TIREK_S3_SECRET;
  if (!env.TIREK_S3_KEY_ID || !secret) throw new StartRefused('TIREK_S3_KEY_ID and TIREK_S3_SECRET_FILE are needed with TIREK_S3_ENDPOINT.');
  return { endpoint: url.origin, region: env.TIREK_S3_REGION || 'us-east-1', bucket, accessKeyId: env.TIREK_S3_KEY_ID, secretAccessKey: secret };
}
