/** What the address of somebody's growth says: days, both optional. */
export interface GrowthPeriod {
  from?: string;
  to?: string;
}

const DAY = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** From the address; what is no day is left out. */
export function readGrowthPeriod(search: Record<string, unknown>): GrowthPeriod {
  const day = (value: unknown) => (typeof value === 'string' && DAY.test(value) ? value : undefined);
  const [from, to] = [day(search.from), day(search.to)];
  return { ...(from && { from }), ...(to && { to }) };
}
