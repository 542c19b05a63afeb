import type { Track } from '../track';
import type { DeadlineJurisdiction } from './deadline-jurisdiction';

/** By whose rules terms run in the proceedings of a track. Before the committees of the UN it may be either. */
const OF_TRACK: Record<Track, readonly DeadlineJurisdiction[]> = {
  criminal: ['criminal'],
  civil: ['civil'],
  administrative: ['administrative'],
  international: ['hrc', 'cat'],
  other: ['other'],
};

/** What is known of the event from which terms run. */
export interface EventSurroundings {
  /** By whose rules the deadline ran that the event has met. */
  followed?: DeadlineJurisdiction;
  /** Where the proceeding stands in which it happened. */
  track?: Track;
  /** By whose rules terms have run in the case so far. */
  inTheCase: readonly DeadlineJurisdiction[];
}

/** By whose rules an event starts terms, out of those that have terms for it; null when that is for somebody to say. */
export function fittingJurisdiction(offered: readonly DeadlineJurisdiction[], { followed, track, inTheCase }: EventSurroundings): DeadlineJurisdiction | null {
  if (followed) return offered.includes(followed) ? followed : null;
  const possible = [...new Set(offered)].filter(one => !track || OF_TRACK[track].includes(one));
  if (possible.length === 1) return possible[0];
  const known = possible.filter(one => inTheCase.includes(one));
  return known.length === 1 ? known[0] : null;
}
