import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { DataKey } from './data-key';
import { SealBroken, UnknownFormat } from './errors';
import { openPart } from './open-part';
import { FRAME, HEADER, type PartPlace, TAG } from './part-format';
import { PartSealer } from './part-sealer';

const key = new DataKey(randomUUID(), randomBytes(32));
const place: PartPlace = { file: randomUUID(), startsAt: 4_194_304 };

function sealed(plain: Buffer, pieces: number[] = [], at = place, by = key): Buffer {
  const sealer = new PartSealer(by, at);
  for (const bytes of cut(plain, pieces)) sealer.take(bytes);
  expect(sealer.size).toBe(plain.length);
  return sealer.finish();
}
async function opened(bytes: Buffer, pieces: number[] = [], at = place, by = key): Promise<Buffer> {
  const out: Buffer[] = [];
  for await (const frame of openPart(by, at, (async function* () { yield* cut(bytes, pieces); })())) out.push(frame);
  return Buffer.concat(out);
}
function* cut(bytes: Buffer, pieces: number[]): Generator<Buffer> {
  let at = 0;
  for (const piece of pieces) yield bytes.subarray(at, (at += piece));
  yield bytes.subarray(at);
}
const frame = (bytes: Buffer, number: number) => bytes.subarray(HEADER + number * (FRAME + TAG), HEADER + (number + 1) * (FRAME + TAG));

describe('a sealed part of a file', () => {
  const pieces = fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 6 });

  it('opens to what it was, however its bytes come in and go out', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 3 * FRAME + 5 }), pieces, pieces, async (length, inward, outward) => {
      const plain = randomBytes(length);
      expect((await opened(sealed(plain, inward), outward)).equals(plain)).toBe(true);
    }), { numRuns: 40 });
  });

  it.each([1, FRAME - 1, FRAME, FRAME + 1, 2 * FRAME, 2 * FRAME + 1])('is %i bytes and what its frames need', async length => {
    const plain = randomBytes(length);
    const bytes = sealed(plain);
    expect(bytes.length).toBe(HEADER + length + Math.ceil(length / FRAME) * TAG);
    expect((await opened(bytes)).equals(plain)).toBe(true);
  });

  it('opens at its place only, under its key only', async () => {
    const bytes = sealed(Buffer.from('тайна'));
    await expect(opened(bytes, [], { ...place, startsAt: 0 })).rejects.toThrow(SealBroken);
    await expect(opened(bytes, [], { ...place, file: randomUUID() })).rejects.toThrow(SealBroken);
    await expect(opened(bytes, [], place, new DataKey(randomUUID(), randomBytes(32)))).rejects.toThrow(SealBroken);
    await expect(opened(bytes, [], place, new DataKey(key.id, randomBytes(32)))).rejects.toThrow(SealBroken);
  });

  it('does not open when a bit is changed, wherever', async () => {
    const bytes = sealed(randomBytes(FRAME + 100));
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const other = Buffer.from(bytes);
      other[at] ^= 1 << bit;
      await expect(opened(other)).rejects.toThrow();
    }), { numRuns: 60 });
  });

  it('does not open when frames are cut off, swapped, repeated or left out', async () => {
    const bytes = sealed(randomBytes(3 * FRAME));
    const header = bytes.subarray(0, HEADER);
    const [a, b, c] = [0, 1, 2].map(number => frame(bytes, number));
    for (const frames of [[a, b], [a], [b, a, c], [a, a, b, c], [a, c], [c], [], [a, b, c, c]]) {
      await expect(opened(Buffer.concat([header, ...frames]))).rejects.toThrow(SealBroken);
    }
    const other = sealed(randomBytes(3 * FRAME));
    await expect(opened(Buffer.concat([header, a, frame(other, 1), c]))).rejects.toThrow(SealBroken);
  });

  it('is known by its format', async () => {
    await expect(opened(randomBytes(20))).rejects.toThrow(SealBroken);
    await expect(opened(Buffer.alloc(200))).rejects.toThrow(UnknownFormat);
  });

  it('shows nothing of what is in it, and is another each time', () => {
    const plain = Buffer.alloc(FRAME, 'показания');
    const [one, two] = [sealed(plain), sealed(plain)];
    expect(one.includes(Buffer.from('показания'))).toBe(false);
    expect(one.subarray(HEADER).equals(two.subarray(HEADER))).toBe(false);
  });
});
