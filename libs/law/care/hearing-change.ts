/** What became of the hearing that a trip leads to: `moved` to another hour, or `off` without another day. */
export const HEARING_CHANGES = ['moved', 'off'] as const;

export type HearingChange = (typeof HEARING_CHANGES)[number];
