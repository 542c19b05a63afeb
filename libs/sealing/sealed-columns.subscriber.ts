import type { EntityMetadata, EntitySubscriberInterface, InsertEvent, LoadEvent, ObjectLiteral, QueryRunner, UpdateEvent } from 'typeorm';
import { type Place, keyIdOf, looksSealed, open, seal } from './box';
import { loadDataKeys } from './data-keys';
import { NotSealed } from './errors';
import { KeptWords, textOf } from './kept-words';
import type { KeyLoader, Keyring } from './keyring';
import { type SealedWord, sealedWords } from './sealed-words';

type Entity = Record<string, unknown>;

/**
 * Opens sealed columns as entities load and seals them as they are stored. Push one onto `dataSource.subscribers`.
 *
 * The property always holds the plain value: TypeORM is not given changed entities (a failed insert would leave sealed
 * bytes in them), but reads sealed columns through `getEntityValue`, which gives it the bytes kept for the entity. So
 * unchanged words compare equal and are not rewritten. Should a later TypeORM read elsewhere, the transformer of
 * `@Sealed` lets nothing but sealed bytes through: it fails, it does not leak.
 *
 * The data key is the entity's `keyId`, else what its `sealingKeyId()` says, else the key it was loaded with.
 */
export class SealedColumnsSubscriber implements EntitySubscriberInterface {
  private readonly kept = new KeptWords();
  private readonly hooked = new WeakSet<EntityMetadata>();

  constructor(private readonly ring: Keyring) {}

  afterLoad(entity: Entity, event?: LoadEvent<ObjectLiteral>): Promise<void> | void {
    const words = this.wordsOf(event!.metadata).filter(word => looksSealed(entity[word.property]));
    if (!words.length) return;
    const openAll = (destroyed?: Set<string>) => {
      for (const word of words) this.openWord(entity, event!.metadata, word, destroyed);
    };
    const missing = words.map(word => keyIdOf(entity[word.property] as Buffer)).filter(id => !this.ring.has(id));
    // no promise when every key is at hand, as it mostly is: thousands of rows load in one go
    return missing.length ? this.ring.needLiving(missing, loaderOf(event!)).then(openAll) : openAll();
  }

  async beforeInsert(event: InsertEvent<ObjectLiteral>): Promise<void> {
    await this.sealAll(event.entity as Entity, event.metadata, loaderOf(event));
  }

  async beforeUpdate(event: UpdateEvent<ObjectLiteral>): Promise<void> {
    const entity = event.entity as Entity | undefined;
    if (entity) await this.sealAll(entity, event.metadata, loaderOf(event), event.databaseEntity as Entity | undefined);
  }

  private openWord(entity: Entity, metadata: EntityMetadata, word: SealedWord, destroyed?: Set<string>): void {
    const sealed = entity[word.property] as Buffer;
    const keyId = keyIdOf(sealed);
    if (destroyed?.has(keyId)) return void (entity[word.property] = word.erased);
    const place = placeOf(entity, metadata, word);
    const text = open(this.ring.get(keyId), place, sealed).toString('utf8');
    entity[word.property] = word.json ? JSON.parse(text) : text;
    this.kept.keep(entity, word, { row: place.row, text, sealed, keyId });
  }

  private async sealAll(entity: Entity, metadata: EntityMetadata, loader: KeyLoader, stored?: Entity): Promise<void> {
    const words = this.wordsOf(metadata).filter(word => this.isToBeSealed(entity, word));
    if (!words.length) return;
    const keyId = this.keyFor(entity, metadata, stored);
    await this.ring.need([keyId], loader);
    for (const word of words) this.sealWord(entity, metadata, word, keyId, stored);
  }

  private isToBeSealed(entity: Entity, word: SealedWord): boolean {
    const value = entity[word.property];
    return value !== undefined && value !== null && !looksSealed(value) && !this.kept.sealed(entity, word);
  }

  private sealWord(entity: Entity, metadata: EntityMetadata, word: SealedWord, keyId: string, stored?: Entity): void {
    const text = textOf(entity[word.property], word);
    if (text === undefined) throw new NotSealed(`${metadata.name}.${word.property}`, 'its value is not a text.');
    const same = stored && textOf(stored[word.property], word) === text ? this.kept.sealed(stored, word) : undefined;
    const key = this.ring.get(keyId);
    const place = placeOf(entity, metadata, word);
    const sealed = same && keyIdOf(same) === key.id ? same : seal(key, place, Buffer.from(text));
    this.kept.keep(entity, word, { row: place.row, text, sealed, keyId: key.id });
  }

  private keyFor(entity: Entity, metadata: EntityMetadata, stored?: Entity): string {
    const named = entity.keyId ?? (typeof entity.sealingKeyId === 'function' ? entity.sealingKeyId() : undefined);
    const keyId = named ?? this.kept.keyId(entity) ?? (stored && this.kept.keyId(stored));
    if (typeof keyId === 'string') return keyId;
    throw new NotSealed(metadata.name, 'save an entity that says which data key to use (keyId or sealingKeyId()).');
  }

  private wordsOf(metadata: EntityMetadata): SealedWord[] {
    const words = sealedWords(metadata);
    if (words.length && !this.hooked.has(metadata)) {
      this.hooked.add(metadata);
      for (const word of words) this.hook(word);
    }
    return words;
  }

  /** TypeORM reads and copies the values of this column as sealed bytes; an entity it copies them to gets them plain. */
  private hook(word: SealedWord): void {
    const { column } = word;
    const read = column.getEntityValue.bind(column);
    const write = column.setEntityValue.bind(column);
    column.getEntityValue = (entity, transform) =>
      (entity && this.kept.sealed(entity as Entity, word)) || read(entity, transform);
    column.setEntityValue = (entity, value) => write(entity, this.kept.plainOf(value));
  }
}

function loaderOf(event: { queryRunner: QueryRunner }): KeyLoader {
  return loadDataKeys(event.queryRunner);
}

function placeOf(entity: Entity, metadata: EntityMetadata, word: SealedWord): Place {
  const row = entity[word.row];
  if (typeof row === 'string' && row) return { table: metadata.tableName, column: word.column.databaseName, row };
  const remedy = `the row's id must be set before it is sealed, and selected to open it.`;
  throw new NotSealed(`${metadata.name}.${word.property}`, remedy);
}
