import { secretFile } from '../secret-file';
import { StartRefused } from '../start-refused';

/**
 * The owner's connection from the environment; null when DATABASE_URL is not set. The password may lie in a file of
 * its own (DATABASE_PASSWORD_FILE).
 * @throws StartRefused when the address is none, or the file cannot be read
 */
export function databaseUrl(env: NodeJS.ProcessEnv): string | null {
  if (!env.DATABASE_URL) return null;
  const url = URL.parse(env.DATABASE_URL);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new StartRefused('DATABASE_URL is no address of a database. Give one like postgres://owner@localhost:5432/tirek.');
  }
  // the URL encodes what has a meaning in addresses, but leaves a percent sign as it is
  if (env.DATABASE_PASSWORD_FILE) url.password = secretFile('DATABASE_PASSWORD_FILE', env.DATABASE_PASSWORD_FILE).replaceAll('%', '%25');
  return url.toString();
}
