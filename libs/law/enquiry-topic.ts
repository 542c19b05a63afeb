/** What an enquiry is about, as the desk hears it: no legal qualification. */
export const ENQUIRY_TOPICS = [
  'torture', 'ill_treatment', 'detention', 'criminal_case', 'compensation', 'exoneration', 'health', 'psychological', 'social', 'information', 'other',
] as const;

export type EnquiryTopic = (typeof ENQUIRY_TOPICS)[number];
