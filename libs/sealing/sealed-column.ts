import { Column, type ValueTransformer } from 'typeorm';
import { looksSealed } from './box';
import { NotSealed } from './errors';

export interface SealedOptions {
  nullable?: boolean;
  /** The property holds a JSON value instead of a string. */
  json?: boolean;
  /** What stands for the value once its key was destroyed; null where it may be absent, else `ERASED`. */
  erased?: unknown;
}

const sealedOf = new WeakMap<object, Map<string, SealedOptions>>();

/**
 * A property whose words the database must not see: plain in memory, sealed in a `bytea` column. It is the TypeORM
 * column too. `SealedColumnsSubscriber` opens and seals it; without that subscriber nothing can be written.
 */
export function Sealed(options: SealedOptions = {}): PropertyDecorator {
  return (prototype, property) => {
    const name = `${prototype.constructor.name}.${String(property)}`;
    const column = { type: 'bytea', nullable: options.nullable ?? false, transformer: gate(name) } as const;
    Column(column)(prototype, property);
    const own = sealedOf.get(prototype) ?? new Map<string, SealedOptions>();
    sealedOf.set(prototype, own.set(String(property), options));
  };
}

/** The sealed properties of an entity class, with those it inherits. */
export function sealedProperties(entity: Function): Map<string, SealedOptions> {
  const found = new Map<string, SealedOptions>();
  for (let at = entity.prototype as object | null; at; at = Object.getPrototypeOf(at) as object | null) {
    for (const [property, options] of sealedOf.get(at) ?? []) {
      if (!found.has(property)) found.set(property, options);
    }
  }
  return found;
}

/**
 * Lets sealed bytes and nulls through to the database. For anything else it gives a function: TypeORM takes a function
 * for an SQL expression and calls it as it builds the statement, so the refusal comes before anything is sent. To throw
 * at once would be too early, since TypeORM also asks here when it merely compares values.
 */
function gate(name: string): ValueTransformer {
  const refuse = () => {
    throw new NotSealed(name, 'write it by saving an entity; it cannot be set by criteria or searched for.');
  };
  const to = (value: unknown) => (value == null || looksSealed(value) ? value : refuse);
  return { to, from: value => value };
}
