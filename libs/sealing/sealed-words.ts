import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import { ERASED } from './erased';
import { NotSealed } from './errors';
import { sealedProperties } from './sealed-column';

/** One sealed property of an entity. */
export interface SealedWord {
  property: string;
  /** The property that holds the row's id. */
  row: string;
  column: ColumnMetadata;
  json: boolean;
  /** What stands for the value once its key was destroyed. */
  erased: unknown;
}

const known = new WeakMap<EntityMetadata, SealedWord[]>();

/** The sealed properties TypeORM knows of an entity; empty for most. */
export function sealedWords(metadata: EntityMetadata): SealedWord[] {
  let words = known.get(metadata);
  if (!words) known.set(metadata, (words = find(metadata)));
  return words;
}

function find(metadata: EntityMetadata): SealedWord[] {
  if (typeof metadata.target !== 'function') return [];
  const sealed = sealedProperties(metadata.target);
  const columns = metadata.columns.filter(column => !column.embeddedMetadata && sealed.has(column.propertyName));
  if (columns.length && metadata.primaryColumns.length !== 1) {
    throw new NotSealed(metadata.name, 'its entity needs one primary column, the row it is bound to.');
  }
  return columns.map(column => ({
    property: column.propertyName,
    row: metadata.primaryColumns[0].propertyName,
    column,
    json: sealed.get(column.propertyName)?.json ?? false,
    erased: sealed.get(column.propertyName)?.erased ?? (column.isNullable ? null : ERASED),
  }));
}
