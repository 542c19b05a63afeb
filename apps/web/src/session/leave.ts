import { api } from '../api/client';
import { pendingDrafts } from '../forms/pending-drafts';

/** Signs out and leaves the page, whatever the server answers. What stands half-written in a form is kept first. */
export async function leave(): Promise<void> {
  await pendingDrafts.keepAll();
  await api.DELETE('/api/sessions/current').catch(() => undefined);
  window.location.assign('/sign-in');
}
