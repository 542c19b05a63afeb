import { api } from '../api/client';

/** Signs out and leaves the page, whatever the server answers. */
export async function leave(): Promise<void> {
  await api.DELETE('/api/sessions/current').catch(() => undefined);
  window.location.assign('/sign-in');
}
