type Keep = () => Promise<unknown>;

const PATIENCE_MS = 2_000;
const keeps = new Set<Keep>();

/** The drafts of all open forms, which are kept a moment after the last key: before the session ends they are kept at once. */
export const pendingDrafts = {
  /** @returns how to take it away again */
  add(keep: Keep): () => void {
    keeps.add(keep);
    return () => void keeps.delete(keep);
  },

  /** Resolves when they are on the server, or after two seconds: whoever leaves is not held up. */
  async keepAll(): Promise<void> {
    const patience = new Promise(done => setTimeout(done, PATIENCE_MS));
    await Promise.race([Promise.allSettled([...keeps].map(keep => keep())), patience]);
  },
};
