import { createHmac } from 'node:crypto';

/** The role the application works as. It owns nothing and bypasses nothing. */
export const APP_ROLE = 'tirek_app';

/** The role that chains the record: it reads the record, adds checkpoints, and can do nothing else. */
export const CUSTODIAN_ROLE = 'tirek_custodian';

/** The role that keeps the queue of jobs: it reads no table of ours, and asks functions whom to tell. */
export const JOBS_ROLE = 'tirek_jobs';

/** The role that counts for reports: it reads plain columns of everybody's rows, and no word. */
export const REPORTS_ROLE = 'tirek_reports';

/**
 * A connection of the program's own, derived from the owner's: same server, same database, another role. Its password
 * follows from the owner's, so that replicas agree without a second secret; where the owner needs none (trusted local
 * connections) neither does the role.
 */
export function appConnection(ownerUrl: string, role = APP_ROLE): { url: string; password: string | null } {
  const url = new URL(ownerUrl);
  const password = url.password
    ? createHmac('sha256', decodeURIComponent(url.password)).update(role).digest('hex')
    : null;
  url.username = role;
  url.password = password ?? '';
  return { url: url.toString(), password };
}
