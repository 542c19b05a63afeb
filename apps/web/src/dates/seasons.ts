/** EDTF's numbers of the seasons, which stand where a month would, and what the catalogue calls them. */
export const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;
