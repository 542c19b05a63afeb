import { useState } from 'react';
import { api, data } from '../api/client';
import { useTwoPresses } from '../ui/useTwoPresses';
import { leaveSealed } from './sealed';

/** Two presses seal the server: fast enough with somebody at the door, and no slip of a finger. */
export function useSealing() {
  const [failed, setFailed] = useState(false);
  const seal = async () => {
    setFailed(false);
    try {
      await data(api.PUT('/api/seal'));
      leaveSealed();
    } catch {
      setFailed(true);
    }
  };
  return { ...useTwoPresses(seal), failed };
}
