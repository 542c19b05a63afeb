/**
 * Why somebody may be examined: he agrees, or an order of the law stands in for it (invariant 19). Source: Istanbul Protocol (2022),
 * informed consent; Criminal Procedure Code of the Kyrgyz Republic, forensic examinations.
 */
export const EXAMINATION_GROUNDS = [
  'consent', 'investigator_order', 'prosecutor_order', 'court_order',
] as const;

export type ExaminationGround = (typeof EXAMINATION_GROUNDS)[number];
