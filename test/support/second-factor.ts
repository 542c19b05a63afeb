import { codeOfStep, currentStep } from '../../apps/api/src/identity/totp';
import { TOTP_SECRET } from './organisation';
import { type TestDatabase, withClient } from './test-database';
import type { TestServer } from './test-server';

/** The code that an authenticator app shows now, or some steps of half a minute away from now. */
export const codeNow = (steps = 0, secret = TOTP_SECRET) => codeOfStep(secret, currentStep() + steps);

/** Nobody in a test waits half a minute for his next code: the one he has used counts as unused again. */
export const forgetUsedCodes = (database: TestDatabase, login: string) =>
  withClient(database.ownerUrl, db => db.query('update totp_factors set last_step = null where user_id = (select id from users where login = $1)', [login]));

/** As if somebody had never set up a second factor. */
export const forgetFactors = (server: TestServer, login: string) =>
  withClient(server.database.ownerUrl, db => db.query('delete from totp_factors where user_id = (select id from users where login = $1)', [login]));
