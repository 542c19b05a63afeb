/**
 * What a hearing that was held ended with: it goes on, or it decided. Chosen on a phone, so short. Source:
 * Criminal and Civil Procedure Codes of the Kyrgyz Republic.
 */
export const HEARING_OUTCOMES = [
  'continued',
  'decision_reserved',
  'granted',
  'granted_in_part',
  'denied',
  'acquittal',
  'conviction',
  'acquittal_in_part',
  'upheld',
  'changed',
  'overturned',
  'remanded',
  'terminated',
  'detention_ordered',
  'detention_replaced',
  'released',
  'settled',
  'other',
] as const;

export type HearingOutcome = (typeof HEARING_OUTCOMES)[number];
