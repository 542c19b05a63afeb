import { useInterval } from '@mantine/hooks';

const LOOK_EVERY_MS = 10_000;

/** What stands on the screen must go at once, and with it whatever the page has in memory. */
export function leaveSealed(): void {
  document.body.replaceChildren();
  window.location.replace('/unseal');
}

export const isSealed = async (response: Response): Promise<boolean> =>
  response.status === 503 && (await response.clone().json().catch(() => ({}))).type === '/problems/sealed';

/** A page that only stands there shows nothing for long either once the server was sealed. */
export function useSealWatch(): void {
  useInterval(
    async () => {
      const answer = await fetch('/api/seal').catch(() => null);
      if (answer?.ok && (await answer.json()).sealed) leaveSealed();
    },
    LOOK_EVERY_MS,
    { autoInvoke: true },
  );
}
