import { useSyncExternalStore } from 'react';

/** What stands between the user and the server. */
export type Gate = 'open' | 'signed-out' | 'locked';

let gate: Gate = 'open';
let waiting: (() => void)[] = [];
const watchers = new Set<() => void>();

function turn(next: Gate): void {
  if (gate === next) return;
  gate = next;
  watchers.forEach(watcher => watcher());
}

/** Closes the gate for this reason and resolves when the user has opened it again. */
export function passGate(reason: Exclude<Gate, 'open'>): Promise<void> {
  if (gate !== 'signed-out') turn(reason);
  return new Promise(resolve => waiting.push(resolve));
}

export const closeGate = (reason: Exclude<Gate, 'open'>) => turn(reason);

/** The user is back: everything that waited is sent. */
export function openGate(): void {
  turn('open');
  const ready = waiting;
  waiting = [];
  ready.forEach(go => go());
}

export function useGate(): Gate {
  return useSyncExternalStore(
    watcher => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => gate,
  );
}
