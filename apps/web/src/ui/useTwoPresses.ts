import { useEffect, useState } from 'react';

const ARMED_MS = 5_000;

/** For what cannot be undone: the first press arms, the second one does it, and after some seconds it is as before. */
export function useTwoPresses(act: () => unknown) {
  const [armed, setArmed] = useState(false);

  useEffect(() => {
    if (!armed) return;
    const timer = setTimeout(() => setArmed(false), ARMED_MS);
    return () => clearTimeout(timer);
  }, [armed]);

  const press = () => {
    setArmed(!armed);
    if (armed) act();
  };
  return { armed, press };
}
