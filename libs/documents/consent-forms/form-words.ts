import type { ConsentPurpose } from '../../law/consent/consent-purpose';

/** What a form says in one language. Starter texts: no lawyer and no client has checked them yet, and each form says so. */
export interface FormWords {
  unverified: string;
  title: string;
  /** What is agreed to, for each purpose, and what may come of it. */
  purposes: Record<ConsentPurpose, { agreed: string; risk: string }>;
  client: string;
  organisation: string;
  partner: string;
  agreement: string;
  risks: string;
  rights: string;
  rightsOf: readonly string[];
  conditions: string;
  until: string;
  signature: string;
  representative: string;
  taker: string;
  day: string;
}

/** A place to write on. */
export const LINE = '______________________________';
