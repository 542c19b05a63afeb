/** For what compensation is claimed: suffering (moral harm), or loss and costs that can be counted (material harm). */
export const DAMAGE_KINDS = ['moral', 'material'] as const;

export type DamageKind = (typeof DAMAGE_KINDS)[number];
