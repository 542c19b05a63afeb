/** What stands on the screen must go at once, and with it whatever the page has in memory. */
export function leaveSealed(): void {
  document.body.replaceChildren();
  window.location.replace('/unseal');
}

/** Leaves when the answer says that the server is sealed. @returns whether it does */
export async function leaveIfSealed(response: Response): Promise<boolean> {
  const { type } = await response.clone().json().catch(() => ({}));
  if (type !== '/problems/sealed') return false;
  leaveSealed();
  return true;
}
