import { useInterval } from '@mantine/hooks';
import { leaveSealed } from './sealed';

const LOOK_EVERY_MS = 10_000;

/** A page that only stands there shows nothing for long either once the server was sealed. */
export function SealWatch() {
  useInterval(
    async () => {
      const answer = await fetch('/api/seal').catch(() => null);
      if (answer?.ok && (await answer.json()).sealed) leaveSealed();
    },
    LOOK_EVERY_MS,
    { autoInvoke: true },
  );
  return null;
}
