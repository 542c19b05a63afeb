import { useSyncExternalStore } from 'react';

let code: string | null = null;
const watchers = new Set<() => void>();

function turn(next: string | null): void {
  code = next;
  watchers.forEach(watcher => watcher());
}

/** Asks for emergency access, from wherever the user is; with the code of the case, if he has typed it already. */
export const openEmergencyDialog = (ofCase = '') => turn(ofCase);
export const closeEmergencyDialog = () => turn(null);

/** The code that was typed, perhaps none yet; null = the dialog is closed. */
export function useEmergencyCode(): string | null {
  return useSyncExternalStore(
    watcher => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => code,
  );
}
