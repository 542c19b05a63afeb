import type { Schema } from '../api/schema';

export const RECORDED_ACTS = ['read', 'insert', 'update', 'delete', 'export', 'remove', 'rotate'] as const satisfies Schema<'RecordedAct'>[];

/** What the address of the overview narrows it to. */
export interface RecordFilters {
  userId?: string;
  officeId?: string;
  act?: (typeof RECORDED_ACTS)[number];
  from?: string;
  to?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^[12]\d{3}-\d\d-\d\d$/;
const SHAPES: Record<keyof RecordFilters, RegExp> = {
  userId: ID, officeId: ID, act: new RegExp(`^(${RECORDED_ACTS.join('|')})$`), from: DAY, to: DAY,
};

/** From the address; what is no filter is left out. */
export function readFilters(search: Record<string, unknown>): RecordFilters {
  return Object.fromEntries(Object.entries(SHAPES).flatMap(([name, shape]) => {
    const value = search[name];
    return typeof value === 'string' && shape.test(value) ? [[name, value]] : [];
  }));
}
