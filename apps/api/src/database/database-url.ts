import { readFileSync } from 'node:fs';
import { StartRefused } from '../start-refused';

/**
 * The owner's connection from the environment; null when DATABASE_URL is not set. The password may lie in a file of
 * its own (DATABASE_PASSWORD_FILE), where neither a list of processes nor `docker inspect` shows it.
 * @throws StartRefused when the address is none, or the file cannot be read
 */
export function databaseUrl(env: NodeJS.ProcessEnv): string | null {
  if (!env.DATABASE_URL) return null;
  const url = URL.parse(env.DATABASE_URL);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new StartRefused('DATABASE_URL is no address of a database. Give one like postgres://owner@localhost:5432/tirek.');
  }
  if (env.DATABASE_PASSWORD_FILE) url.password = passwordIn(env.DATABASE_PASSWORD_FILE);
  return url.toString();
}

function passwordIn(file: string): string {
  try {
    // the URL encodes what has a meaning in addresses, but leaves a percent sign as it is
    return readFileSync(file, 'utf8').trimEnd().replaceAll('%', '%25');
  } catch (error) {
    throw new StartRefused(`DATABASE_PASSWORD_FILE cannot be read (${(error as NodeJS.ErrnoException).code}). Check the path and who may read it.`);
  }
}
