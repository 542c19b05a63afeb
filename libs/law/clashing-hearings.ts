/** A hearing and who is expected at it. */
export interface ExpectedHearing {
  id: string;
  /** A moment with its offset, as the API tells it. */
  startsAt: string;
  minutes: number;
  userIds: readonly string[];
}

/**
 * The ids of those hearings at which somebody is expected who is expected at another one of them at the same time. One that
 * begins when the other ends does not clash.
 */
export function clashingHearings(hearings: readonly ExpectedHearing[]): Set<string> {
  const clashing = new Set<string>();
  const sorted = hearings
    .map(({ id, startsAt, minutes, userIds }) => ({ id, userIds, from: Date.parse(startsAt), to: Date.parse(startsAt) + minutes * 60_000 }))
    .sort((one, other) => one.from - other.from);
  for (const [at, one] of sorted.entries()) {
    for (const other of sorted.slice(at + 1)) {
      if (other.from >= one.to) break;
      if (!one.userIds.some(id => other.userIds.includes(id))) continue;
      clashing.add(one.id).add(other.id);
    }
  }
  return clashing;
}
