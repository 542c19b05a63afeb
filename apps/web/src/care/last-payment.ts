import type { Schema } from '../api/schema';

/** Who paid for the last thing that somebody was given, and in which currency: most often it is the same again. */
export function lastPayment(services: readonly Schema<'ServiceDto'>[]): Schema<'ServiceCostDto'> | null {
  const costs = services.flatMap(one => one.costs).filter(one => !one.voidedAt);
  // ids are in the order of making
  return costs.reduce<Schema<'ServiceCostDto'> | null>((last, one) => (last && last.id > one.id ? last : one), null);
}
