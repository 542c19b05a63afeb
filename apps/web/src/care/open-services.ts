import type { Schema } from '../api/schema';

type Service = Schema<'ServiceDto'>;

const placeOf = ({ dueOn, dueTime, trip, plannedOn, id }: Service) => `${dueOn ?? plannedOn} ${trip?.leavesAt ?? dueTime ?? ''} ${id}`;

/** What is under way, the nearest first; of a series what has passed and what comes next, the rest apart. */
export function openServices(services: readonly Service[], today: string): { near: Service[]; later: Service[] } {
  const near: Service[] = [];
  const later: Service[] = [];
  const ahead = new Set<string>();
  for (const one of [...services].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))) {
    const { seriesId, dueOn } = one;
    const isAhead = !!seriesId && !!dueOn && dueOn >= today;
    (isAhead && ahead.has(seriesId) ? later : near).push(one);
    if (isAhead) ahead.add(seriesId);
  }
  return { near, later };
}
