import { LEAST_TOLD } from '../suppression/small';
import { suppress } from '../suppression/suppress';
import { systemOf } from '../suppression/system-of-tables';
import { cellId } from '../suppression/cell-id';
import { perHead } from '../law/money/per-head';

/** What services of one type have cost in one currency. */
export interface CountedSpend {
  type: string;
  services: number;
  /** Different people. */
  people: number;
  /** Exact, as text. */
  amount: string;
}

/** As it may be read by anybody: all of a row or nothing of it. */
export interface ToldSpend {
  type: string;
  services: number | null;
  people: number | null;
  amount: string | null;
  perPerson: string | null;
}

/**
 * What was spent by types of services, without a row that points at somebody. Where one to four people stand behind a type, nothing of it is told,
 * and nothing of as many others as it takes so that neither follows from the sums, which are told.
 *
 * Each row has services if and only if it has an amount: a hidden amount stands in one sum with another, like its number of services, and can be anything
 * between nought and what they are together.
 * @param total of all types; its people are each counted once
 * @returns null where nothing can be told by type, or all of them are fewer than five people
 */
export function toldSpend(counted: readonly CountedSpend[], total: Omit<CountedSpend, 'type'>): ToldSpend[] | null {
  if (total.people < LEAST_TOLD) return null;
  const id = (type?: string) => cellId('spend', new Map(type === undefined ? [] : [['type', type]]));
  const system = systemOf('spend', [
    { dimensions: [], rows: [{ key: [], value: total.services, people: total.people, printed: true }] },
    { dimensions: [{ name: 'type', partition: true }], rows: counted.map(({ type, services, people }) => ({ key: [type], value: services, people, printed: true })) },
  ]);
  // what was spent in all is in the accounts, so it cannot be what is hidden
  const hidden = suppress(system, new Set([id()]));
  return hidden && counted.map(({ type, services, people, amount }) => {
    const isUntold = hidden.small.has(id(type)) || hidden.partners.has(id(type));
    return isUntold ? { type, services: null, people: null, amount: null, perPerson: null } : { type, services, people, amount, perPerson: perHead(amount, people) };
  });
}
