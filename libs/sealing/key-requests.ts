import type { KeyLoader } from './keyring';

interface Batch {
  ids: Set<string>;
  found: ReturnType<KeyLoader>;
}

/**
 * Joins what is asked of one loader at one moment into one query: a page of thirty rows asks thirty times.
 * Never across loaders, since each speaks for the rights of its own transaction.
 */
export class KeyRequests {
  private readonly gathering = new WeakMap<KeyLoader, Batch>();

  load(ids: string[], loader: KeyLoader): ReturnType<KeyLoader> {
    const batch = this.gathering.get(loader) ?? this.begin(loader);
    for (const id of ids) batch.ids.add(id);
    return batch.found;
  }

  private begin(loader: KeyLoader): Batch {
    const ids = new Set<string>();
    const found = Promise.resolve().then(() => {
      this.gathering.delete(loader);
      return loader([...ids]);
    });
    const batch = { ids, found };
    this.gathering.set(loader, batch);
    return batch;
  }
}
