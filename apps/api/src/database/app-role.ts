import { createHmac } from 'node:crypto';

/** The role the application works as. It owns nothing and bypasses nothing. */
export const APP_ROLE = 'tirek_app';

/**
 * The application's own connection, derived from the owner's: same server, same database, role `tirek_app`.
 * Its password follows from the owner's, so that replicas agree without a second secret; where the owner needs none
 * (trusted local connections) neither does the application.
 */
export function appConnection(ownerUrl: string): { url: string; password: string | null } {
  const url = new URL(ownerUrl);
  const password = url.password
    ? createHmac('sha256', decodeURIComponent(url.password)).update(APP_ROLE).digest('hex')
    : null;
  url.username = APP_ROLE;
  url.password = password ?? '';
  return { url: url.toString(), password };
}
