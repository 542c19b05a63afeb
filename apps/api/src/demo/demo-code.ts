import { type EntityManager, IsNull, Not } from 'typeorm';
import { codeOfStep, currentStep } from '../identity/totp';
import { TotpFactor } from '../identity/totp-factor.entity';
import { DEMO_MARKS } from './demo-mark';
import { DEMO_TOTP_SECRET } from './demo-users';

/**
 * The code of the demo's known secret that will be accepted now, so that nobody needs an app to look around. Null in
 * every database but the demo's own, and there for whoever has set up an app himself.
 */
export async function demoCode(db: EntityManager, userId: string): Promise<string | null> {
  const [{ mark }] = await db.query(`select obj_description('public'::regnamespace) as mark`);
  if (mark !== DEMO_MARKS.loaded) return null;
  const factor = await db.findOneBy(TotpFactor, { userId, confirmedAt: Not(IsNull()) });
  if (factor?.secret !== DEMO_TOTP_SECRET) return null;
  // a code works once: who signs in again within half a minute gets the next one
  return codeOfStep(DEMO_TOTP_SECRET, Math.max(currentStep(), Math.min(Number(factor.lastStep ?? 0) + 1, currentStep() + 1)));
}
