/** How somebody turned to the organisation; `outreach` is when its people came to him. */
export const ENQUIRY_CHANNELS = ['visit', 'phone', 'message', 'letter', 'outreach'] as const;

export type EnquiryChannel = (typeof ENQUIRY_CHANNELS)[number];
