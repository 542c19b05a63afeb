import { officeDay } from './office-day';
import type { PendingKind } from './pending-kind';

/** How soon something has to be done: its day has passed, is today, comes within three days, or later or never. */
export const URGENCIES = ['overdue', 'today', 'soon', 'later'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** What waits for somebody. At most one of the two dates is given. */
export interface Pending {
  kind: PendingKind;
  id: string;
  /** The moment of a hearing, ISO 8601. */
  startsAt: string | null;
  /** Zone of the court's clock; null without a moment. */
  zone: string | null;
  /** The last day to do it, `YYYY-MM-DD`. */
  dueOn: string | null;
}

/** What is due within so many days is soon. */
export const SOON_DAYS = 3;
const DAY_MS = 86_400_000;

/**
 * What is lost first if nobody acts stands first: a term of law that ends today or has ended, a hearing of today that
 * cannot be repeated, what was decided at the last one and starts terms, a promise that has passed its day. A case that
 * nobody moves comes before what has time. Whoever waits for a car that
 * nobody has confirmed misses his hearing. A document stands by the day it has to be filed: what is approved lacks one press, what
 * waits for a review keeps somebody else waiting, the others still have to be written.
 */
const RANKS: Record<PendingKind, Record<Urgency, number>> = {
  deadline: { overdue: 0, today: 0, soon: 5, later: 10 },
  hearing: { overdue: 2, today: 1, soon: 6, later: 11 },
  hearing_without_outcome: { overdue: 2, today: 2, soon: 2, later: 2 },
  task: { overdue: 3, today: 4, soon: 9, later: 12 },
  approved_document: { overdue: 1, today: 1, soon: 5, later: 9 },
  review: { overdue: 2, today: 2, soon: 5, later: 9 },
  changes_requested: { overdue: 3, today: 3, soon: 6, later: 9 },
  draft: { overdue: 3, today: 3, soon: 6, later: 9 },
  // money that was awarded: a step towards it stands as a task does, and where there is none nobody moves it
  enforcement_step: { overdue: 3, today: 4, soon: 9, later: 12 },
  outstanding_award: { overdue: 8, today: 8, soon: 8, later: 8 },
  trip_unconfirmed: { overdue: 1, today: 1, soon: 1, later: 6 },
  service_without_outcome: { overdue: 4, today: 4, soon: 9, later: 12 },
  referral_unanswered: { overdue: 5, today: 5, soon: 9, later: 12 },
  without_representative: { overdue: 7, today: 7, soon: 7, later: 7 },
  without_next_step: { overdue: 8, today: 8, soon: 8, later: 8 },
  // what he does not want told is read every day that it stands there; a paper to be signed waits for his next visit
  story_to_take_down: { overdue: 2, today: 2, soon: 2, later: 2 },
  consent_ending: { overdue: 7, today: 7, soon: 9, later: 13 },
  // somebody told what happened to him, and has heard nothing
  enquiry: { overdue: 6, today: 6, soon: 6, later: 6 },
  // a colleague waits, and what he asks for goes stale
  package_to_approve: { overdue: 6, today: 6, soon: 6, later: 6 },
  consent_missing: { overdue: 13, today: 13, soon: 13, later: 13 },
};

/** @param moment now, by the clock of the offices */
export function urgencyOf({ startsAt, zone, dueOn }: Pending, moment: Date): Urgency {
  const today = officeDay(undefined, moment);
  const day = startsAt === null ? dueOn : officeDay(zone ?? undefined, new Date(startsAt));
  if (day === null) return 'later';
  if (day < today || (startsAt !== null && Date.parse(startsAt) < moment.getTime())) return 'overdue';
  if (day === today) return 'today';
  return day <= officeDay(undefined, new Date(moment.getTime() + SOON_DAYS * DAY_MS)) ? 'soon' : 'later';
}

/** The same things in the order in which they should be done: by risk, then by date, then by age. */
export function byUrgency<P extends Pending>(pending: readonly P[], moment: Date): P[] {
  const keyed = pending.map(one => ({ one, rank: RANKS[one.kind][urgencyOf(one, moment)], date: dateOf(one) }));
  keyed.sort((a, b) => a.rank - b.rank || compare(a.date, b.date) || compare(a.one.id, b.one.id));
  return keyed.map(({ one }) => one);
}

/** What has no date comes after what has one. */
const NO_DATE = '9999';
const dateOf = ({ startsAt, dueOn }: Pending) => (startsAt === null ? (dueOn ?? NO_DATE) : new Date(startsAt).toISOString());
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
