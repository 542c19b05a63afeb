/** By whose rules a term runs: `criminal` and `civil` are proceedings in Kyrgyzstan, `hrc` and `cat` the UN committees. */
export const DEADLINE_JURISDICTIONS = ['criminal', 'civil', 'administrative', 'hrc', 'cat', 'other'] as const;

export type DeadlineJurisdiction = (typeof DEADLINE_JURISDICTIONS)[number];
