import { useSyncExternalStore } from 'react';

/** What stands between the user and the server. `unconfirmed`: he has to prove again who he is, for this one act. */
export type Gate = 'open' | 'signed-out' | 'locked' | 'unconfirmed';
type Closed = Exclude<Gate, 'open'>;

/** The graver reason stays when another comes. */
const GRAVITY: Record<Gate, number> = { open: 0, unconfirmed: 1, locked: 2, 'signed-out': 3 };

let gate: Gate = 'open';
let waiting: ((passed: boolean) => void)[] = [];
const watchers = new Set<() => void>();

function turn(next: Gate): void {
  if (gate === next) return;
  gate = next;
  watchers.forEach(watcher => watcher());
}

/** Closes the gate for this reason; resolves to true when the user has opened it again, to false when he gave up. */
export function passGate(reason: Closed): Promise<boolean> {
  if (GRAVITY[reason] > GRAVITY[gate]) turn(reason);
  return new Promise(resolve => waiting.push(resolve));
}

export const closeGate = (reason: Closed) => turn(reason);

function leaveGate(passed: boolean): void {
  turn('open');
  const ready = waiting;
  waiting = [];
  ready.forEach(go => go(passed));
}

/** The user is back: everything that waited is sent. */
export const openGate = () => leaveGate(true);

/** The user would rather not: what waited is told that it was refused. */
export const giveUp = () => leaveGate(false);

export function useGate(): Gate {
  return useSyncExternalStore(
    watcher => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => gate,
  );
}
