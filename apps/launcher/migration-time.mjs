/**
 * When a new migration counts as made, in milliseconds: now, but always after those that are there, since migrations
 * run in the order of their times.
 */
export function migrationTime(files, now = Date.now()) {
  const times = files.map(file => Number(/^(\d+)-/.exec(file)?.[1] ?? 0));
  return Math.max(now, ...times.map(time => time + 1));
}
