import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until it is true. @throws Error after the patience is over */
export async function until(what: string, holds: () => Promise<boolean>, patienceMs = 15_000): Promise<void> {
  for (const end = Date.now() + patienceMs; Date.now() < end; ) {
    if (await holds()) return;
    await wait(50);
  }
  throw new Error(`It did not come to pass: ${what}`);
}
