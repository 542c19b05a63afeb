import type { SealedWord } from './sealed-words';

interface Kept {
  row: string;
  text: string;
  sealed: Buffer;
  keyId: string;
}

type Entity = Record<string, unknown>;

/**
 * Remembers, for every entity in memory, which sealed bytes stand for which plain words, so that words which did not
 * change are not sealed anew. Weak: forgotten together with the entity.
 */
export class KeptWords {
  private readonly words = new WeakMap<object, Map<string, Kept>>();
  private readonly plain = new WeakMap<Buffer, unknown>();

  keep(entity: Entity, word: SealedWord, kept: Kept): void {
    const words = this.words.get(entity) ?? new Map<string, Kept>();
    this.words.set(entity, words.set(word.property, kept));
    this.plain.set(kept.sealed, entity[word.property]);
  }

  /** The sealed bytes of what the property holds now; undefined when it, the row's id or the key was changed. */
  sealed(entity: Entity, word: SealedWord): Buffer | undefined {
    const kept = this.words.get(entity)?.get(word.property);
    if (!kept || kept.row !== entity[word.row] || kept.text !== textOf(entity[word.property], word)) return undefined;
    const wanted = entity.keyId;
    return typeof wanted === 'string' && wanted.toLowerCase() !== kept.keyId ? undefined : kept.sealed;
  }

  /** The plain value behind bytes that were handed to TypeORM. */
  plainOf(value: unknown): unknown {
    return Buffer.isBuffer(value) && this.plain.has(value) ? this.plain.get(value) : value;
  }

  /** Under which key the entity's words were sealed when it was loaded. */
  keyId(entity: Entity): string | undefined {
    return this.words.get(entity)?.values().next().value?.keyId;
  }
}

/** What is sealed of a value: the string itself, or its JSON. */
export function textOf(value: unknown, word: SealedWord): string | undefined {
  return word.json && value !== null ? JSON.stringify(value) : typeof value === 'string' ? value : undefined;
}
