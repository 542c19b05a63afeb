import type { EntityManager, EntityMetadata, EntitySubscriberInterface, InsertEvent, LoadEvent, ObjectLiteral, UpdateEvent } from 'typeorm';
import { keyIdOf, open, seal } from './box';
import { loadDataKeys } from './data-keys';
import { type Keyring } from './keyring';
import { type SealedColumn, sealedColumnsOf } from './sealed-column';
import { SealedValue } from './sealed-value';

/**
 * Opens sealed columns when an entity is loaded and seals them when it is stored. In between, the property is plain.
 * An unchanged column is left as it is in the database. Changes go through `insert` and `save`, which know the row;
 * `update` by criteria does not, and is refused by the column itself.
 */
export class SealedColumnsSubscriber implements EntitySubscriberInterface<ObjectLiteral> {
  private readonly plain = new WeakMap<ObjectLiteral, ObjectLiteral>();

  constructor(private readonly keyring: Keyring) {}

  async afterLoad(entity: ObjectLiteral, event?: LoadEvent<ObjectLiteral>): Promise<void> {
    const columns = event ? sealedOf(event.metadata) : [];
    const held = columns.filter(({ property }) => Buffer.isBuffer(entity[property]));
    if (!held.length) return;
    await this.keyring.need(held.map(({ property }) => keyIdOf(entity[property])), loadDataKeys(event!.manager));
    for (const { property, json } of held) {
      const sealed: Buffer = entity[property];
      const text = open(this.keyring.get(keyIdOf(sealed)), place(event!.metadata, property, entity), sealed).toString('utf8');
      entity[property] = json ? JSON.parse(text) : text;
    }
  }

  async beforeInsert({ entity, metadata, manager }: InsertEvent<ObjectLiteral>): Promise<void> {
    if (entity) await this.seal(entity, metadata, manager, () => true);
  }

  async beforeUpdate({ entity, databaseEntity, metadata, manager }: UpdateEvent<ObjectLiteral>): Promise<void> {
    // without the row's former state this is an update by criteria
    if (!entity || !databaseEntity) return;
    const rekeyed = entity.keyId !== databaseEntity.keyId;
    const changed = ({ property }: SealedColumn) =>
      rekeyed || JSON.stringify(entity[property]) !== JSON.stringify(databaseEntity[property]);
    await this.seal(entity, metadata, manager, changed);
  }

  afterInsert({ entity }: InsertEvent<ObjectLiteral>): void {
    this.restore(entity);
  }

  afterUpdate({ entity }: UpdateEvent<ObjectLiteral>): void {
    if (entity) this.restore(entity);
  }

  private async seal(
    entity: ObjectLiteral,
    metadata: EntityMetadata,
    db: EntityManager,
    wanted: (column: SealedColumn) => boolean,
  ): Promise<void> {
    const columns = sealedOf(metadata).filter(
      column => entity[column.property] !== null && entity[column.property] !== undefined && wanted(column),
    );
    if (!columns.length) return;
    if (!entity.keyId) throw new Error(`A row of ${metadata.tableName} names no data key to seal it with.`);
    await this.keyring.need([entity.keyId], loadDataKeys(db));
    const key = this.keyring.get(entity.keyId);
    const plain: ObjectLiteral = {};
    for (const { property, json } of columns) {
      const value = entity[property];
      plain[property] = value;
      const text = json ? JSON.stringify(value) : String(value);
      entity[property] = new SealedValue(seal(key, place(metadata, property, entity), Buffer.from(text)));
    }
    this.plain.set(entity, plain);
  }

  private restore(entity: ObjectLiteral): void {
    Object.assign(entity, this.plain.get(entity));
    this.plain.delete(entity);
  }
}

function sealedOf(metadata: EntityMetadata): SealedColumn[] {
  return typeof metadata.target === 'function' ? sealedColumnsOf(metadata.target) : [];
}

function place(metadata: EntityMetadata, property: string, entity: ObjectLiteral) {
  const [key] = metadata.primaryColumns;
  const row = key.getEntityValue(entity) as string | undefined;
  if (!row) throw new Error(`A row of ${metadata.tableName} is sealed by its id, which must be set first.`);
  const column = metadata.findColumnWithPropertyName(property)!.databaseName;
  return { table: metadata.tableName, column, row };
}
