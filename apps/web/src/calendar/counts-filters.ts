/** What the address of the counts says. */
export interface CountsFilters {
  from?: string;
  to?: string;
  office?: string;
}

const DAY = /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const SHAPES: Record<keyof CountsFilters, RegExp> = { from: DAY, to: DAY, office: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };

/** From the address; what is no filter is left out. */
export function readCountsFilters(search: Record<string, unknown>): CountsFilters {
  return Object.fromEntries(Object.entries(SHAPES).flatMap(([name, shape]) => {
    const value = search[name];
    return typeof value === 'string' && shape.test(value) ? [[name, value]] : [];
  }));
}
