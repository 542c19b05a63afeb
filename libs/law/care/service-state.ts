/** Where a service stands. */
export const SERVICE_STATES = ['planned', 'referred', 'delivered', 'missed', 'declined'] as const;

export type ServiceState = (typeof SERVICE_STATES)[number];

/** How a service ends. */
export const SERVICE_OUTCOMES = ['delivered', 'missed', 'declined'] as const satisfies readonly ServiceState[];

export type ServiceOutcome = (typeof SERVICE_OUTCOMES)[number];

/** Nobody has said yet what became of it. */
export const isOpenService = (state: string): boolean => state === 'planned' || state === 'referred';
