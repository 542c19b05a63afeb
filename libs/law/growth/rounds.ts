/** A document that was approved: the day (`YYYY-MM-DD`), and after how many verdicts, the approval among them. */
export interface ApprovedDocument {
  approvedOn: string;
  rounds: number;
}

/** How it went on: towards fewer rounds, more, or neither. */
export const ROUNDS_TRENDS = ['fewer', 'same', 'more'] as const;

export type RoundsTrend = (typeof ROUNDS_TRENDS)[number];

/** Of fewer approvals nobody can tell a direction. */
const TOLD_FROM = 4;

/** The middle one, or half-way between the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  if (!values.length) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of rounds by the month of approval (`YYYY-MM`), the first month first; a month without approvals is not there. */
export function medianRoundsByMonth(approved: readonly ApprovedDocument[]): { month: string; rounds: number }[] {
  const months = [...new Set(approved.map(({ approvedOn }) => approvedOn.slice(0, 7)))].sort();
  return months.map(month => ({ month, rounds: median(approved.filter(one => one.approvedOn.startsWith(month)).map(one => one.rounds))! }));
}

/** The later half of the approvals against the earlier one, by their medians; null while there are too few. */
export function roundsTrend(approved: readonly ApprovedDocument[]): RoundsTrend | null {
  if (approved.length < TOLD_FROM) return null;
  const inOrder = [...approved].sort((a, b) => (a.approvedOn < b.approvedOn ? -1 : Number(a.approvedOn > b.approvedOn))).map(({ rounds }) => rounds);
  const half = inOrder.length >> 1;
  const [before, after] = [median(inOrder.slice(0, half))!, median(inOrder.slice(-half))!];
  return after < before ? 'fewer' : after > before ? 'more' : 'same';
}
