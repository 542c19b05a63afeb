/** Who gives or withdraws a consent: the client, whoever represents him, or a parent while he is a minor. */
export const CONSENT_GIVERS = ['client', 'representative', 'parent'] as const;

export type ConsentGiver = (typeof CONSENT_GIVERS)[number];
