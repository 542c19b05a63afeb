/** What a grant pays for besides services to clients. */
export const GRANT_COST_PURPOSES = [
  'staff_pay', 'fees', 'travel', 'rent', 'communications', 'supplies', 'equipment', 'examinations', 'court_fees', 'translation', 'trainings',
  'publications', 'audit', 'bank_charges', 'other',
] as const;

export type GrantCostPurpose = (typeof GRANT_COST_PURPOSES)[number];

/** Whether it tells what somebody earns. */
export const isPay = (purpose: GrantCostPurpose): boolean => purpose === 'staff_pay' || purpose === 'fees';
