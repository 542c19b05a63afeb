import fc from 'fast-check';
import { nextPieceSize } from './piece-size';

describe('the next piece of an upload', () => {
  it.each([
    ['50 KB a second', 1_048_576, 20_480, 512_000],
    ['a very bad line', 262_144, 60_000, 262_144],
    ['a cable', 1_048_576, 40, 16_777_216],
    ['no time at all', 1_048_576, 0, 16_777_216],
  ])('fits %s', (_, bytes, ms, next) => {
    expect(nextPieceSize(bytes, ms)).toBe(next);
  });

  it('lets a file of 2 GB come in fewer parts than the server counts, whatever the line', () => {
    fc.assert(fc.property(fc.nat(16_777_216), fc.nat(600_000), (bytes, ms) => expect(2_147_483_648 / nextPieceSize(bytes, ms)).toBeLessThan(9_999)));
  });
});
