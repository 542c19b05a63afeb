/** The choice that nobody takes a place. */
export const NOBODY = 'nobody';
