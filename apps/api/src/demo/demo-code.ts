import type { EntityManager } from 'typeorm';
import { codeOfStep, currentStep } from '../identity/totp';
import { DEMO_MARKS } from './demo-mark';
import { DEMO_TOTP_SECRET } from './demo-users';

/**
 * The code of the demo's known secret that will be accepted now, so that nobody needs an app to look around. Null in
 * every database but the demo's own.
 */
export async function demoCode(db: EntityManager, userId: string): Promise<string | null> {
  const [{ mark, last_step }] = await db.query(
    `select obj_description('public'::regnamespace) as mark, (select max(last_step) from totp_factors where user_id = $1) as last_step`,
    [userId],
  );
  if (mark !== DEMO_MARKS.loaded) return null;
  // a code works once: who signs in again within half a minute gets the next one
  return codeOfStep(DEMO_TOTP_SECRET, Math.max(currentStep(), Math.min(Number(last_step ?? 0) + 1, currentStep() + 1)));
}
