import { useIdle } from '@mantine/hooks';
import { useCallback, useEffect, useRef } from 'react';
import { api } from '../api/client';
import { closeGate } from './gate';

const IDLE_MS = 10 * 60_000;
const DOUBLE_PRESS_MS = 600;

/** Blanks the page first, then tells the server. */
export function lockNow(): void {
  closeGate('locked');
  void api.PUT('/api/sessions/current/lock').catch(() => undefined);
}

/** Locks on Esc Esc and after ten idle minutes. */
export function useLock(): void {
  const idle = useIdle(IDLE_MS, { initialState: false });
  // moments count from the loading of the page: 0 would be a press as well
  const lastEscape = useRef(-Infinity);

  useEffect(() => {
    if (idle) lockNow();
  }, [idle]);

  // whoever closes one dialog, opens another and closes that has done something between two presses
  const onAct = useCallback((event: KeyboardEvent | PointerEvent) => {
    if (!('code' in event) || event.code !== 'Escape') {
      lastEscape.current = -Infinity;
      return;
    }
    if (event.repeat) return;
    const soon = event.timeStamp - lastEscape.current < DOUBLE_PRESS_MS;
    lastEscape.current = soon ? -Infinity : event.timeStamp;
    if (soon) lockNow();
  }, []);

  useEffect(() => {
    window.addEventListener('keydown', onAct, true);
    window.addEventListener('pointerdown', onAct, true);
    return () => {
      window.removeEventListener('keydown', onAct, true);
      window.removeEventListener('pointerdown', onAct, true);
    };
  }, [onAct]);
}
