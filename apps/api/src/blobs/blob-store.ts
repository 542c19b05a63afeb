/**
 * Where sealed bytes lie, each blob under a random key. The store knows nothing of what they are. A blob is there whole or
 * not at all, and what `put` has returned from survives the machine.
 */
export abstract class BlobStore {
  /**
   * @throws Problem 507 when there is no room
   * @throws Problem 503 when the store cannot be reached
   */
  abstract put(key: string, bytes: Buffer): Promise<void>;

  /** @throws Problem 503 when it cannot be reached, or has no such blob */
  abstract get(key: string): AsyncIterable<Buffer>;

  /** A blob that is not there counts as deleted. */
  abstract delete(key: string): Promise<void>;
}
