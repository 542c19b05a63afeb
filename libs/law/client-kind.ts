/**
 * Direct victim, or indirect: family or dependants of the direct victim, and persons harmed in helping him.
 * Source: CAT, General Comment No. 3 (2012), paragraph 3; UN Voluntary Fund for Victims of Torture.
 */
export const CLIENT_KINDS = ['direct_victim', 'indirect_victim'] as const;

export type ClientKind = (typeof CLIENT_KINDS)[number];
