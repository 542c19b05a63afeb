/** How much there is at scale 1: what twenty years of a large organisation come to. */
const CLIENTS = 100_000;
const CASES = 60_000;
/** Log entries of a case, on average; 1,500,000 at scale 1. */
const LOG_ENTRIES_OF_A_CASE = 25;
/** Cases of one lawyer, open and closed: a career does not grow with the archive. */
const CASES_OF_A_LAWYER = 190;
const MOST_LAWYERS = 24;
/** Services of a client, on average; 600,000 at scale 1. */
const SERVICES_OF_A_CLIENT = 6;
const VISITORS = 100_000;
const TRAININGS = 2_000;
const PARTICIPANTS = 10_000;

/** The measures of a data set. */
export interface Size {
  clients: number;
  cases: number;
  logEntriesOfACase: number;
  servicesOfAClient: number;
  visitors: number;
  trainings: number;
  participants: number;
  lawyersOfToday: number;
  lawyersOfOldTimes: number;
}

export function sizeAt(scale: number): Size {
  const cases = Math.max(20, Math.round(CASES * scale));
  const lawyersOfToday = Math.min(MOST_LAWYERS, Math.max(2, Math.floor((cases * 0.8) / CASES_OF_A_LAWYER)));
  const rest = Math.max(0, cases - lawyersOfToday * CASES_OF_A_LAWYER);
  return {
    clients: Math.max(30, Math.round(CLIENTS * scale)),
    cases,
    logEntriesOfACase: LOG_ENTRIES_OF_A_CASE,
    servicesOfAClient: SERVICES_OF_A_CLIENT,
    visitors: Math.max(40, Math.round(VISITORS * scale)),
    trainings: Math.max(10, Math.round(TRAININGS * scale)),
    participants: Math.max(50, Math.round(PARTICIPANTS * scale)),
    lawyersOfToday,
    lawyersOfOldTimes: Math.max(1, Math.round(rest / CASES_OF_A_LAWYER)),
  };
}
