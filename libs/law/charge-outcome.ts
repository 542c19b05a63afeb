/**
 * What became of one charge. Rehabilitating grounds (no event, no elements of a crime, no part in it) give
 * the right to compensation; non-rehabilitating ones (amnesty, limitation, reconciliation) do not. Source:
 * Criminal Procedure Code of the Kyrgyz Republic.
 */
export const CHARGE_OUTCOMES = [
  'pending',
  'acquitted',
  'convicted',
  'terminated_rehabilitating',
  'terminated_non_rehabilitating',
  'reclassified',
  'remanded',
  'ended_by_death',
] as const;

export type ChargeOutcome = (typeof CHARGE_OUTCOMES)[number];
