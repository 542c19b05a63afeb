import { APPEAL_KY } from './appeal.ky';
import { APPEAL_RU } from './appeal.ru';
import { CIVIL_CLAIM_KY } from './civil-claim.ky';
import { CIVIL_CLAIM_RU } from './civil-claim.ru';
import { COMPLAINT_KY } from './complaint.ky';
import { COMPLAINT_RU } from './complaint.ru';
import { CONSENT_KY } from './consent.ky';
import { CONSENT_RU } from './consent.ru';
import { MOTION_KY } from './motion.ky';
import { MOTION_RU } from './motion.ru';
import { POWER_OF_ATTORNEY_KY } from './power-of-attorney.ky';
import { POWER_OF_ATTORNEY_RU } from './power-of-attorney.ru';
import type { StarterTemplate } from './starter-template';

/** Papers that every office begins with; a migration writes them into a new database. */
export const STARTER_TEMPLATES: readonly StarterTemplate[] = [
  COMPLAINT_RU, COMPLAINT_KY, MOTION_RU, MOTION_KY, APPEAL_RU, APPEAL_KY, CIVIL_CLAIM_RU, CIVIL_CLAIM_KY,
  POWER_OF_ATTORNEY_RU, POWER_OF_ATTORNEY_KY, CONSENT_RU, CONSENT_KY,
];
