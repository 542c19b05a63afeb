import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource, IsNull } from 'typeorm';
import { keyIdOf } from '#libs/sealing/box';
import { ERASED } from '#libs/sealing/erased';
import { KeyDestroyed, KeyUnknown, NotSealed, SealBroken } from '#libs/sealing/errors';
import { Keyring } from '#libs/sealing/keyring';
import { SealedColumnsSubscriber } from '#libs/sealing/sealed-columns.subscriber';
import { SnakeNamingStrategy } from '../../apps/api/src/database/snake-naming.strategy';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { Child, Parent } from './sealed-entities';

const root = randomBytes(32);
const NAME = 'Кочкаров Данияр';
const CONTACT = { ways: ['only by the neighbour'] };

let database: TestDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await createTestDatabase(null);
  source = await connect();
  await source.query('create table data_keys (id uuid primary key, wrapped bytea)');
}, 60_000);

afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

/** Another process on the same database: the same root key, no data keys in memory. */
async function connect(synchronize = true): Promise<DataSource> {
  const connected = new DataSource({
    type: 'postgres', url: database.ownerUrl, entities: [Parent, Child], namingStrategy: new SnakeNamingStrategy(), synchronize,
    extra: { pipeline: true },
  });
  await connected.initialize();
  connected.subscribers.push(new SealedColumnsSubscriber(ring()));
  return connected;
}

const ring = () => Keyring.fromRootKey(root);

async function newKeyId(): Promise<string> {
  const { id, wrapped } = ring().newDataKey();
  await source.query('insert into data_keys values ($1, $2)', [id, wrapped]);
  return id;
}

async function newParent(changes: Partial<Parent> = {}): Promise<Parent> {
  const fields = { id: randomUUID(), keyId: await newKeyId(), name: NAME, safeContact: CONTACT, note: null, ...changes };
  return source.manager.save(source.manager.create(Parent, fields));
}

const stored = async (id: string) => (await source.query('select * from parents where id = $1', [id]))[0];
const load = (id: string, from = source) => from.manager.findOneByOrFail(Parent, { id });

describe('what is stored', () => {
  it('is sealed in the database and plain in memory', async () => {
    const parent = await newParent();
    const row = await stored(parent.id);
    expect(keyIdOf(row.name)).toBe(parent.keyId);
    expect(row.name.includes(NAME)).toBe(false);
    expect(row.note).toBeNull();
    expect(parent).toMatchObject({ name: NAME, safeContact: CONTACT, note: null, version: 1 });
    expect(await load(parent.id)).toEqual(parent);
  });

  it('opens in another process', async () => {
    const parent = await newParent();
    const other = await connect(false);
    await expect(load(parent.id, other)).resolves.toMatchObject({ name: NAME, safeContact: CONTACT });
    await other.destroy();
  });

  it('fetches the keys of a whole page at once', async () => {
    const parents = await Promise.all(Array.from({ length: 10 }, () => newParent()));
    const other = await connect(false);
    const asked = jest.spyOn(other.driver.createQueryRunner('master').constructor.prototype, 'query');
    const found = await other.manager.findBy(Parent, parents.map(({ id }) => ({ id })));
    expect(found.map(parent => parent.name)).toEqual(parents.map(() => NAME));
    expect(asked.mock.calls.filter(([sql]) => String(sql).includes('data_keys'))).toHaveLength(1);
    asked.mockRestore();
    await other.destroy();
  });

  it('is loaded in part when only a part is asked for', async () => {
    const { id } = await newParent();
    const found = await source.manager.findOneOrFail(Parent, { where: { id }, select: { id: true, name: true } });
    expect(found).toEqual({ id, name: NAME });
    await source.manager.save(Object.assign(found, { name: 'Another' }));
    await expect(load(id)).resolves.toMatchObject({ name: 'Another', safeContact: CONTACT });
  });

  it('may be inserted from a plain object', async () => {
    const row = { id: randomUUID(), keyId: await newKeyId(), name: NAME };
    await source.manager.insert(Parent, row);
    expect(row.name).toBe(NAME);
    await expect(load(row.id)).resolves.toMatchObject({ name: NAME, note: null });
  });

  it('may be inserted in bulk, and upserted', async () => {
    const keyId = await newKeyId();
    const rows = [1, 2, 3].map(count => ({ id: randomUUID(), keyId, name: `Name ${count}` }));
    await source.manager.insert(Parent, rows);
    await source.manager.upsert(Parent, { ...rows[1], name: 'Upserted' }, ['id']);
    const found = await Promise.all(rows.map(({ id }) => load(id)));
    expect(found.map(({ name }) => name)).toEqual(['Name 1', 'Upserted', 'Name 3']);
  });

  it('is stored with its children, whose key is told by a property that is no column', async () => {
    const parent = await newParent();
    const child = source.manager.create(Child, { id: randomUUID(), text: 'words of a child' });
    parent.children = [Object.assign(child, { keyId: parent.keyId })];
    await source.manager.save(parent);
    const found = await source.manager.findOneOrFail(Parent, { where: { id: parent.id }, relations: { children: true } });
    expect(found.children).toMatchObject([{ text: 'words of a child' }]);
    await source.manager.save(Object.assign(found.children[0], { text: 'other words' }));
    await expect(source.manager.findOneByOrFail(Child, { id: child.id })).resolves.toMatchObject({ text: 'other words' });
  });
});

describe('what is changed', () => {
  it('is sealed anew, and nothing else is', async () => {
    const { id } = await newParent({ note: 'first' });
    const before = await stored(id);
    const parent = await load(id);
    const saved = await source.manager.save(Object.assign(parent, { note: 'second' }));
    const after = await stored(id);
    expect(saved).toMatchObject({ note: 'second', name: NAME, version: 2 });
    expect(after.name).toEqual(before.name);
    expect(after.safe_contact).toEqual(before.safe_contact);
    expect(after.note).not.toEqual(before.note);
    await expect(load(id)).resolves.toEqual(saved);
  });

  it('is not written at all when it is the same', async () => {
    const parent = await newParent();
    await source.manager.save(Object.assign(parent, { safeContact: structuredClone(CONTACT) }));
    await source.manager.save(source.manager.create(Parent, { id: parent.id, keyId: parent.keyId, name: NAME }));
    expect((await stored(parent.id)).version).toBe(1);
  });

  it('is noticed inside a JSON value', async () => {
    const parent = await load((await newParent({ safeContact: { ways: [] } })).id);
    parent.safeContact!.ways.push('by letter');
    await source.manager.save(parent);
    await expect(load(parent.id)).resolves.toMatchObject({ safeContact: { ways: ['by letter'] } });
  });

  it('may become null, and words again', async () => {
    const parent = await newParent({ note: 'first' });
    await source.manager.save(Object.assign(parent, { note: null }));
    expect((await stored(parent.id)).note).toBeNull();
    await source.manager.save(Object.assign(parent, { note: 'first' }));
    await expect(load(parent.id)).resolves.toMatchObject({ note: 'first' });
  });

  it('moves to another key altogether when the key id is changed', async () => {
    const parent = await load((await newParent({ note: 'first' })).id);
    const keyId = await newKeyId();
    await source.manager.save(Object.assign(parent, { keyId }));
    const row = await stored(parent.id);
    expect([row.name, row.safe_contact, row.note].map(keyIdOf)).toEqual([keyId, keyId, keyId]);
  });

  it('is sealed anew for another row when an entity is given another id', async () => {
    const parent = await load((await newParent()).id);
    parent.id = randomUUID();
    await source.manager.save(parent);
    await expect(load(parent.id)).resolves.toMatchObject({ name: NAME, safeContact: CONTACT });
  });

  it('is copied as plain words to another entity', async () => {
    const parent = await load((await newParent()).id);
    const copy = source.manager.create(Parent, { ...parent, id: randomUUID() });
    const clone = source.manager.create(Parent, parent);
    const merged = source.manager.merge(Parent, new Parent(), parent, { note: 'merged' });
    expect([copy.name, clone.name, merged.name]).toEqual([NAME, NAME, NAME]);
    expect([merged.note, clone.safeContact]).toEqual(['merged', CONTACT]);
    await source.manager.save(copy);
    await expect(load(copy.id)).resolves.toMatchObject({ name: NAME });
  });
});

describe('what fails', () => {
  it('leaves plain words in the entity, which can be saved again', async () => {
    const parent = await newParent();
    const twin = source.manager.create(Parent, { ...parent, name: 'Twin' });
    await expect(source.manager.insert(Parent, twin)).rejects.toThrow(/duplicate key/);
    expect(twin).toMatchObject({ name: 'Twin', safeContact: CONTACT });
    twin.id = randomUUID();
    await source.manager.insert(Parent, twin);
    await expect(load(twin.id)).resolves.toMatchObject({ name: 'Twin' });
  });

  it('leaves plain words in an entity that could not be updated', async () => {
    const parent = await newParent();
    const update = source.manager.save(Object.assign(parent, { name: 'Changed', count: 2 ** 40 }));
    await expect(update).rejects.toThrow(/out of range/);
    expect(parent.name).toBe('Changed');
    await source.manager.save(Object.assign(parent, { count: 1 }));
    await expect(load(parent.id)).resolves.toMatchObject({ name: 'Changed', count: 1 });
  });

  it('is refused without a row id or a data key', async () => {
    const keyId = await newKeyId();
    await expect(source.manager.insert(Parent, { keyId, name: NAME })).rejects.toThrow(NotSealed);
    await expect(source.manager.insert(Parent, { id: randomUUID(), name: NAME })).rejects.toThrow(NotSealed);
    await expect(source.manager.insert(Parent, { id: randomUUID(), keyId, name: 5 as never })).rejects.toThrow(NotSealed);
  });

  it('is refused whenever words would reach the database as they are', async () => {
    const { id, keyId } = await newParent();
    const { manager } = source;
    const quiet = { id: randomUUID(), keyId, name: NAME };
    const attempts = [
      manager.update(Parent, { id }, { name: 'plain' }),
      manager.update(Parent, { id }, { name: () => `'plain'::bytea` }),
      manager.createQueryBuilder().update(Parent).set({ name: 'plain' }).callListeners(false).execute(),
      manager.createQueryBuilder().insert().into(Parent).values(quiet).callListeners(false).execute(),
      manager.createQueryBuilder().insert().into(Parent).values({ ...quiet, name: Buffer.from('plain') as never }).execute(),
      manager.save(Parent, quiet, { listeners: false }),
    ];
    for (const result of await Promise.allSettled(attempts)) {
      expect(result).toMatchObject({ status: 'rejected', reason: expect.any(NotSealed) });
    }
    await expect(manager.findBy(Parent, { name: NAME })).rejects.toThrow(/parameter/);
    await expect(load(id)).resolves.toMatchObject({ name: NAME });
    expect(await manager.countBy(Parent, { id, note: IsNull() })).toBe(1);
  });

  it('says so when bytes were moved from another row or column', async () => {
    const [one, other] = [await newParent({ note: 'one' }), await newParent({ note: 'other' })];
    await source.query('update parents set note = (select note from parents where id = $1) where id = $2', [one.id, other.id]);
    await expect(load(other.id)).rejects.toThrow(SealBroken);
    await source.query('update parents set note = name where id = $1', [one.id]);
    await expect(load(one.id)).rejects.toThrow('parents.note');
  });

  it('says so when the key was destroyed, or is hidden', async () => {
    const parent = await newParent();
    const other = await connect(false);
    await source.query('update data_keys set wrapped = null where id = $1', [parent.keyId]);
    const erased = await load(parent.id, other);
    expect(erased).toMatchObject({ name: ERASED, note: null });
    await expect(other.manager.save(Object.assign(erased, { note: 'anew' }))).rejects.toThrow(KeyDestroyed);
    await source.query('delete from data_keys where id = $1', [parent.keyId]);
    await expect(load(parent.id, other)).rejects.toThrow(KeyUnknown);
    await other.destroy();
  });

  it('happens inside a transaction like everything else, and is rolled back', async () => {
    const id = randomUUID();
    const keyId = await newKeyId();
    const work = source.transaction(async manager => {
      await manager.insert(Parent, { id, keyId, name: NAME });
      await manager.update(Parent, { id }, { name: 'plain' });
    });
    await expect(work).rejects.toThrow(NotSealed);
    expect(await source.manager.countBy(Parent, { id })).toBe(0);
  });
});
