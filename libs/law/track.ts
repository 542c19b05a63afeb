/** The ladders a proceeding can stand on. */
export const TRACKS = ['criminal', 'civil', 'administrative', 'international', 'other'] as const;

export type Track = (typeof TRACKS)[number];
