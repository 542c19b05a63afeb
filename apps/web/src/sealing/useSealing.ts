import { useEffect, useState } from 'react';
import { api, data } from '../api/client';
import { leaveSealed } from './sealed';

const ARMED_MS = 5_000;

/** Two presses seal the server: fast enough with somebody at the door, and no slip of a finger. */
export function useSealing() {
  const [armed, setArmed] = useState(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (!armed) return;
    const timer = setTimeout(() => setArmed(false), ARMED_MS);
    return () => clearTimeout(timer);
  }, [armed]);

  const press = async () => {
    setFailed(false);
    setArmed(!armed);
    if (!armed) return;
    try {
      await data(api.PUT('/api/seal'));
      leaveSealed();
    } catch {
      setFailed(true);
    }
  };
  return { armed, failed, press };
}
