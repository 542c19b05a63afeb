import type { EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import { NotSealed } from './errors';
import { type SealedOptions, sealedProperties } from './sealed-column';

/** One sealed property of an entity. */
export interface SealedWord {
  property: string;
  column: ColumnMetadata;
  json: boolean;
}

const known = new WeakMap<EntityMetadata, SealedWord[]>();

/** The sealed properties TypeORM knows of an entity; empty for most. */
export function sealedWords(metadata: EntityMetadata): SealedWord[] {
  let words = known.get(metadata);
  if (!words) known.set(metadata, (words = find(metadata)));
  return words;
}

function find(metadata: EntityMetadata): SealedWord[] {
  const sealed = typeof metadata.target === 'function' ? sealedProperties(metadata.target) : new Map<string, SealedOptions>();
  const words = metadata.columns.flatMap(column => {
    const options = sealed.get(column.propertyName);
    return options && !column.embeddedMetadata ? [{ property: column.propertyName, column, json: options.json ?? false }] : [];
  });
  if (words.length && metadata.primaryColumns.length !== 1) {
    throw new NotSealed(metadata.name, 'its entity needs one primary column, the row it is bound to.');
  }
  return words;
}
