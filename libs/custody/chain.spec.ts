import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { canonical } from './canonical';
import { type Checkpoint, nextCheckpoint } from './checkpoint';
import { doubtAboutCheckpoint, doubtAboutItself } from './doubt-about-checkpoint';
import { doubtAboutEntries } from './doubt-about-entries';
import { byPlace, type Leaf, leafAsChained, leafOf, readLeaves, writeLeaves } from './leaf';
import { readOutsideCopy, writeOutsideCopy } from './outside-copy';
import { ENTRY_COLUMNS, entryDigest, HISTORY_COLUMNS, type RecordedEntry } from './recorded-entry';

const sign = (hash: Buffer) => createHmac('sha256', 'the key of the record').update(hash).digest();
const value = fc.option(fc.string({ unit: 'binary' }), { nil: null });
const values = (columns: readonly string[]) => fc.array(value, { minLength: columns.length, maxLength: columns.length });
const entry: fc.Arbitrary<RecordedEntry> = fc.record({
  id: fc.uuid(),
  tx: fc.bigInt({ min: 0n, max: 2n ** 62n }),
  says: values(ENTRY_COLUMNS),
  history: fc.option(values(HISTORY_COLUMNS), { nil: null }),
});
const stretch = (minLength: number) =>
  fc.uniqueArray(entry, { minLength, maxLength: 12, selector: ({ id }) => id }).map(entries => entries.map(leafOf).sort(byPlace));
const chained = (leaves: Leaf[], last: Checkpoint | null = null) => nextCheckpoint(last, leaves, leaves[leaves.length - 1], 1n, sign);

describe('the canonical form', () => {
  it('is the same for the same values only', () => {
    fc.assert(fc.property(fc.array(value), fc.array(value), (a, b) => canonical('a', a).equals(canonical('a', b)) === (JSON.stringify(a) === JSON.stringify(b))));
  });

  it('lets nothing slip from one value into the next', () => {
    expect(canonical('a', ['bc', 'd'])).not.toEqual(canonical('a', ['b', 'cd']));
    expect(canonical('a', [null, 'b'])).not.toEqual(canonical('a', ['', 'b']));
    expect(canonical('a', ['b'])).not.toEqual(canonical('ab', []));
  });

  it('covers each value of an entry and of its history', () => {
    const whole: RecordedEntry = { id: 'x', tx: 1n, says: ENTRY_COLUMNS.map(String), history: HISTORY_COLUMNS.map(String) };
    const variants = [
      ...ENTRY_COLUMNS.map((_, at) => ({ ...whole, says: whole.says.with(at, 'another') })),
      ...HISTORY_COLUMNS.map((_, at) => ({ ...whole, history: whole.history!.with(at, null) })),
      { ...whole, history: null },
    ];
    const digests = [whole, ...variants].map(one => entryDigest(one).toString('hex'));
    expect(new Set(digests).size).toBe(digests.length);
  });
});

describe('leaves', () => {
  it('are read as they were written', () => {
    fc.assert(fc.property(stretch(0), leaves => expect(readLeaves(writeLeaves(leaves))).toEqual(leaves)));
  });
});

describe('an entry whose former state has sealed words', () => {
  const words: RecordedEntry = { id: '0190a000-0000-7000-8000-000000000000', tx: 1n, says: [], history: ['digest'], inFull: ['words'] };
  const older = leafOf({ ...words, history: words.inFull! });

  it('is known in the form in which it was chained, also from before its words could be erased', () => {
    expect(leafAsChained(words, leafOf(words))).toEqual(leafOf(words));
    expect(leafAsChained(words, older)).toEqual(older);
    expect(leafAsChained({ ...words, inFull: null }, older)).not.toEqual(older);
  });

  it('is known to be changed in either form', () => {
    for (const chained of [leafOf(words), older]) {
      expect(leafAsChained({ ...words, history: ['other'], inFull: ['others'] }, chained).digest.equals(chained.digest)).toBe(false);
    }
  });
});

describe('a stretch of the record', () => {
  const [some, other] = [stretch(1), entry.map(leafOf)];
  const at = (leaves: Leaf[], place: number) => place % leaves.length;

  it('raises no doubt untouched', () => {
    fc.assert(fc.property(some, leaves => doubtAboutEntries(leaves, leaves) === null));
  });

  it('names what is gone', () => {
    fc.assert(fc.property(some, fc.nat(), (leaves, place) => {
      const gone = leaves[at(leaves, place)];
      expect(doubtAboutEntries(leaves.filter(leaf => leaf !== gone), leaves)).toEqual({ id: gone.id, what: 'gone' });
    }));
  });

  it('names what is strange', () => {
    fc.assert(fc.property(some, other, (leaves, strange) => {
      fc.pre(leaves.every(({ id }) => id !== strange.id));
      expect(doubtAboutEntries([...leaves, strange].sort(byPlace), leaves)).toEqual({ id: strange.id, what: 'strange' });
    }));
  });

  it('names what was changed', () => {
    fc.assert(fc.property(some, fc.nat(), (leaves, place) => {
      const changed = { ...leaves[at(leaves, place)], digest: Buffer.alloc(32, 7) };
      expect(doubtAboutEntries(leaves.with(at(leaves, place), changed), leaves)).toEqual({ id: changed.id, what: 'changed' });
    }));
  });

  it('names the first of two whose contents or places were exchanged', () => {
    fc.assert(fc.property(stretch(2), leaves => {
      const [first, second, ...rest] = leaves;
      fc.pre(!first.digest.equals(second.digest) && first.tx !== second.tx);
      const contents = [{ ...first, digest: second.digest }, { ...second, digest: first.digest }, ...rest];
      expect(doubtAboutEntries(contents, leaves)).toEqual({ id: first.id, what: 'moved' });
      const places = [{ ...first, tx: second.tx }, { ...second, tx: first.tx }, ...rest].sort(byPlace);
      expect(doubtAboutEntries(places, leaves)?.what).toBe('moved');
    }));
  });
});

describe('a chain of checkpoints', () => {
  const stretches = fc.array(stretch(1), { minLength: 2, maxLength: 5 });
  const build = (parts: Leaf[][]) => parts.reduce<Checkpoint[]>((chain, leaves) => [...chain, chained(leaves, chain.at(-1) ?? null)], []);
  const doubts = (chain: Checkpoint[]) => chain.map((one, at) => doubtAboutCheckpoint(chain[at - 1] ?? null, one, sign));

  it('holds as it was made', () => {
    fc.assert(fc.property(stretches, parts => expect(doubts(build(parts)).every(doubt => doubt === null)).toBe(true)));
  });

  it('misses what was taken out', () => {
    fc.assert(fc.property(stretches, parts => expect(doubts(build(parts).slice(1))[0]).toBe('missing')));
  });

  it('knows when anything it states was changed', () => {
    const [one] = build([[leafOf({ id: '0190a000-0000-7000-8000-000000000000', tx: 1n, says: [], history: null })]]);
    const changes: Partial<Checkpoint>[] = [
      { madeAt: 2n }, { entries: 2 }, { firstEntry: 'x' }, { lastEntry: 'x' }, { untilTx: 2n }, { untilId: 'x' }, { leaves: Buffer.alloc(32) }, { previous: Buffer.alloc(32, 1) }, { hash: Buffer.alloc(32) },
    ];
    expect(changes.map(change => doubtAboutCheckpoint(null, { ...one, ...change }, sign))).toEqual(changes.map(() => 'changed'));
  });

  it('knows a chain that somebody made anew without the key', () => {
    fc.assert(fc.property(stretch(1), leaves => {
      const forged = nextCheckpoint(null, leaves, leaves[0], 1n, hash => createHmac('sha256', 'another').update(hash).digest());
      expect(doubtAboutCheckpoint(null, forged, sign)).toBe('forged');
    }));
  });

  it('knows a checkpoint of another chain', () => {
    fc.assert(fc.property(stretch(1), stretch(1), stretch(1), (a, b, c) => {
      const [first, another] = [chained(a), chained(b)];
      fc.pre(!first.hash.equals(another.hash));
      expect(doubtAboutCheckpoint(first, chained(c, another), sign)).toBe('unlinked');
    }));
  });

  it('is read from a copy as it was written to it', () => {
    fc.assert(fc.property(stretch(1), leaves => {
      const copy = readOutsideCopy(writeOutsideCopy(chained(leaves)))!;
      expect(copy).toEqual(chained(leaves));
      expect(doubtAboutItself(copy, sign)).toBeNull();
    }));
    for (const text of ['', '{}', 'null', '[]', '{"number":1}', 'x']) expect(readOutsideCopy(text)).toBeNull();
  });
});
