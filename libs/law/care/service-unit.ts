/** What a quantity of a service counts. */
export const SERVICE_UNITS = ['session', 'hour', 'night', 'trip', 'kilometre', 'package', 'item', 'month'] as const;

export type ServiceUnit = (typeof SERVICE_UNITS)[number];
