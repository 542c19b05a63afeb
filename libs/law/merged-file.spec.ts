import fc from 'fast-check';
import { contradictions, MERGE_FIELDS, mergedFile, type MergeSide } from './merged-file';

const side = (more: Partial<MergeSide>): MergeSide => ({
  id: 'survivor', names: [{ family: 'Асанова' }], birthYear: null, kind: 'direct_victim', victimClientId: null, takenOn: '2026', referralSource: null, referredByClientId: null, ...more,
});

describe('the file of two clients who are one person', () => {
  const kept = side({ names: [{ family: 'Асанова', given: 'Айгүл' }], birthDate: '1990-03', birthYear: 1990, region: 'KG-O', phones: ['1', '2'], note: 'Первая' });
  const former = side({ id: 'former', names: [{ family: 'Asanova', given: 'Aigul' }, { given: 'Айгүл', family: 'Асанова' }], birthDate: '1991', birthYear: 1991, gender: 'female', region: 'KG-O', phones: ['2', '3'], note: 'Вторая' });

  it('asks only about what both say, and not the same', () => {
    expect(contradictions(kept, former)).toEqual(['birthDate']);
    expect(contradictions(side({ birthYear: 1990 }), side({ birthYear: 1991 }))).toEqual(['birthDate']);
  });

  it('keeps the names and lists of both once, and both notes', () => {
    expect(mergedFile(kept, former, [])).toMatchObject({
      names: [{ family: 'Асанова', given: 'Айгүл' }, { family: 'Asanova', given: 'Aigul' }], phones: ['1', '2', '3'], note: 'Первая\n\nВторая', gender: 'female', birthDate: '1990-03', birthYear: 1990,
    });
  });

  it('takes what was chosen, with the year that belongs to it', () => {
    expect(mergedFile(kept, former, ['birthDate'])).toMatchObject({ birthDate: '1991', birthYear: 1991, region: 'KG-O' });
  });

  it('makes nobody his own victim or referrer', () => {
    const merged = mergedFile(side({ referredByClientId: 'former' }), side({ id: 'former', kind: 'indirect_victim', victimClientId: 'survivor' }), ['kind']);
    expect(merged).toMatchObject({ victimClientId: null, referredByClientId: null });
  });

  it('loses no name, number or word of either, whatever they say', () => {
    const word = fc.stringMatching(/^[а-я]{1,6}$/);
    const any = fc.record({ names: fc.array(fc.record({ family: word }), { minLength: 1, maxLength: 3 }), phones: fc.option(fc.array(word)), note: fc.option(word), gender: fc.option(word), birthYear: fc.option(fc.nat()) });
    fc.assert(fc.property(any, any, fc.subarray([...MERGE_FIELDS]), (one, other, taken) => {
      const merged = mergedFile(side(one), side({ ...other, id: 'former' }), taken);
      for (const file of [one, other]) {
        expect(merged.names).toEqual(expect.arrayContaining(file.names));
        expect(merged.phones ?? []).toEqual(expect.arrayContaining(file.phones ?? []));
        expect(merged.note ?? '').toContain(file.note ?? '');
      }
      expect(new Set(merged.phones ?? []).size).toBe(merged.phones?.length ?? 0);
      for (const field of ['gender', 'birthYear'] as const) if (one[field] !== null || other[field] !== null) expect([one[field], other[field]]).toContain(merged[field]);
    }));
  });
});
