/** What came of an enquiry. `client`: handed to a lawyer who takes the person on; `left`: went away without help. */
export const ENQUIRY_OUTCOMES = ['advice', 'referral', 'appointment', 'client', 'left'] as const;

export type EnquiryOutcome = (typeof ENQUIRY_OUTCOMES)[number];
