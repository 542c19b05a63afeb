import { Column } from 'typeorm';
import { SealedValue } from './sealed-value';

export interface SealedOptions {
  nullable?: boolean;
  /** The value is not text but JSON. */
  json?: boolean;
}

export interface SealedColumn {
  property: string;
  json: boolean;
}

const columns = new Map<Function, SealedColumn[]>();

/**
 * A column whose words only the application can read. The entity's property holds the plain value; the database a
 * sealed one (`bytea`), under the data key that the entity names in `keyId`. See SealedColumnsSubscriber.
 */
export function Sealed({ nullable = false, json = false }: SealedOptions = {}): PropertyDecorator {
  return (target, property) => {
    const entity = target.constructor;
    columns.set(entity, [...(columns.get(entity) ?? []), { property: String(property), json }]);
    Column({ type: 'bytea', nullable, transformer: { to: storable, from: value => value } })(target, property);
  };
}

/** The sealed columns of an entity class and of those it extends. */
export function sealedColumnsOf(entity: Function): SealedColumn[] {
  const parent: unknown = Object.getPrototypeOf(entity);
  return [...(typeof parent === 'function' ? sealedColumnsOf(parent) : []), ...(columns.get(entity) ?? [])];
}

/** The last gate before the database: a plain value that slipped past the subscriber is refused, not stored. */
function storable(value: unknown): Buffer | null | undefined {
  if (value === null || value === undefined) return value;
  if (value instanceof SealedValue) return value.bytes;
  throw new Error('A sealed column was about to be stored in plain.');
}
