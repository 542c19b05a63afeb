import { randomBytes, randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { keyIdOf, open, type Place, seal } from './box';
import { DataKey } from './data-key';
import { SealBroken, ServerSealed, UnknownFormat } from './errors';

const newKey = (id: string = randomUUID()) => new DataKey(id, randomBytes(32));
const bytes = fc.uint8Array({ maxLength: 600 }).map(array => Buffer.from(array));
const name = fc.stringMatching(/^[a-z_|:0-9]{1,12}$/);
const places = fc.record({ table: name, column: name, row: fc.uuid() });

describe('a sealed value', () => {
  const key = newKey();
  const place: Place = { table: 'persons', column: 'names', row: randomUUID() };

  it('opens in its own place', () => {
    fc.assert(fc.property(places, bytes, (at, plain) => open(key, at, seal(key, at, plain)).equals(plain)));
  });

  it('opens nowhere else', () => {
    fc.assert(
      fc.property(places, places, bytes, (at, elsewhere, plain) => {
        fc.pre(JSON.stringify(at) !== JSON.stringify(elsewhere));
        expect(() => open(key, elsewhere, seal(key, at, plain))).toThrow(SealBroken);
      }),
    );
  });

  it.each(['table', 'column', 'row'] as const)('does not open with another %s', part => {
    const sealed = seal(key, place, Buffer.from('words'));
    expect(() => open(key, { ...place, [part]: `${place[part]}1` }, sealed)).toThrow(SealBroken);
  });

  it('does not confuse where one part of a place ends and the next begins', () => {
    const sealed = seal(key, { table: 'a', column: 'bc', row: 'd' }, Buffer.from('words'));
    expect(() => open(key, { table: 'ab', column: 'c', row: 'd' }, sealed)).toThrow(SealBroken);
  });

  it('opens whichever way the row id is capitalised, as the database gives it back in lower case', () => {
    const sealed = seal(key, { ...place, row: place.row.toUpperCase() }, Buffer.from('words'));
    expect(open(key, place, sealed).toString()).toBe('words');
  });

  it('does not open when any byte was changed', () => {
    const sealed = seal(key, place, Buffer.from('words'));
    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed);
      changed[at] ^= 1;
      expect(() => open(key, place, changed)).toThrow(at === 0 ? UnknownFormat : SealBroken);
    }
  });

  it('does not open when cut short', () => {
    const sealed = seal(key, place, Buffer.from('words'));
    for (let length = 0; length < sealed.length; length++) {
      expect(() => open(key, place, sealed.subarray(0, length))).toThrow();
    }
  });

  it('does not open under another key, even one of the same id', () => {
    const sealed = seal(key, place, Buffer.from('words'));
    expect(() => open(newKey(), place, sealed)).toThrow(SealBroken);
    expect(() => open(newKey(key.id), place, sealed)).toThrow(SealBroken);
  });

  it('names its key, and never looks the same twice', () => {
    const [one, other] = [seal(key, place, Buffer.from('words')), seal(key, place, Buffer.from('words'))];
    expect(keyIdOf(one)).toBe(key.id);
    expect(one.equals(other)).toBe(false);
  });

  it('says in its error where, and not what', () => {
    const sealed = seal(key, place, Buffer.from('words'));
    const error = catching(() => open(key, { ...place, row: randomUUID() }, sealed));
    expect(error.message).toContain('persons.names');
    expect(error.message).not.toContain(place.row);
  });

  it('is never made with a wiped key', () => {
    const wiped = newKey();
    wiped.wipe();
    expect(() => seal(wiped, place, Buffer.from('words'))).toThrow(ServerSealed);
  });
});

function catching(work: () => unknown): Error {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
  throw new Error('It did not fail.');
}
