import type { DeadlineTrigger } from '../deadlines/deadline-trigger';
import type { DocumentKind } from './document-kind';

/** A filing, as far as terms can run from it: days as `YYYY-MM-DD`. */
interface Filed {
  filedOn: string;
  registeredOn: string | null;
}

/** Something from which terms run. */
export interface FilingEvent {
  trigger: DeadlineTrigger;
  day: string;
}

/**
 * Which events a filing is, the latest first. A complaint is an event on the day on which it is handed in, and another one
 * when it has been registered; an appeal is one when handed in. From other papers no rule runs by itself.
 */
export function filingEvents(kind: DocumentKind, { filedOn, registeredOn }: Filed): FilingEvent[] {
  const handedIn: FilingEvent[] = kind === 'complaint' || kind === 'appeal' ? [{ trigger: 'complaint_filed', day: filedOn }] : [];
  const registered: FilingEvent[] = kind === 'complaint' && registeredOn ? [{ trigger: 'complaint_registered', day: registeredOn }] : [];
  return [...registered, ...handedIn];
}
