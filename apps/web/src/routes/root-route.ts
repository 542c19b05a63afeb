import { createRootRoute } from '@tanstack/react-router';
import { ApiProblem } from '../api/problem';
import { queryClient } from '../api/query-client';
import { closeGate } from '../session/gate';
import { sessionQuery } from '../session/session';
import { NotFound } from '../shell/NotFound';
import { Root } from '../shell/Root';
import { ScreenFailed } from '../shell/ScreenFailed';

export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: ScreenFailed,
  beforeLoad: async () => {
    try {
      const session = await queryClient.ensureQueryData(sessionQuery);
      if (session.standing === 'factor_needed') await signInFirst();
      if (session.locked) closeGate('locked');
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      await signInFirst();
    }
  },
});

/** Never comes back: the page is left. */
function signInFirst(): Promise<never> {
  const next = window.location.pathname + window.location.search;
  window.location.replace(`/sign-in?next=${encodeURIComponent(next)}`);
  return new Promise(() => undefined);
}
