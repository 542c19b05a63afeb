/**
 * Regions and cities of republican significance of Kyrgyzstan, by ISO 3166-2:KG: Batken, Chui, Bishkek, Osh
 * city, Jalal-Abad, Naryn, Osh region, Talas, Issyk-Kul.
 */
export const REGIONS = ['KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y'] as const;

export type Region = (typeof REGIONS)[number];
