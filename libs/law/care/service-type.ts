/** What a client can be given for his rehabilitation (care). */
export const SERVICE_TYPES = ['medical', 'psychological', 'psychiatric', 'physiotherapy', 'social', 'medicines', 'transport', 'humanitarian', 'vocational', 'shelter', 'legal_advice'] as const;

export type ServiceType = (typeof SERVICE_TYPES)[number];

/** What a lawyer may plan too: it serves the case, and tells nothing of what ails somebody. */
export const LAWYERS_SERVICE_TYPES = ['transport', 'medicines', 'legal_advice'] as const satisfies readonly ServiceType[];

export const isLawyersServiceType = (type: string): boolean => (LAWYERS_SERVICE_TYPES as readonly string[]).includes(type);
