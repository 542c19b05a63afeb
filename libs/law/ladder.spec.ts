import { ladderOf } from './ladder';

const step = (id: string, stage: Parameters<typeof ladderOf>[0][number]['stage'], originId: string | null = null, originKind: Parameters<typeof ladderOf>[0][number]['originKind'] = null) =>
  ({ id, stage, originId, originKind });

describe('the ladder of a case', () => {
  it('has its tracks side by side, and numbers that run through all of them', () => {
    const ladder = ladderOf([step('a', 'first_instance'), step('b', 'civil_claim', 'a', 'continuation'), step('c', 'appeal', 'a', 'appeal')]);
    expect(ladder.map(({ track, rungs }) => [track, rungs.map(({ number, from }) => [number, from])])).toEqual([
      ['criminal', [[1, null], [3, 1]]],
      ['civil', [[2, 1]]],
    ]);
  });

  it('climbs with an appeal and falls back with a remand', () => {
    const [{ rungs }] = ladderOf([step('a', 'first_instance'), step('b', 'appeal', 'a', 'appeal'), step('c', 'first_instance', 'b', 'remand')]);
    expect(rungs.map(({ back }) => back)).toEqual([false, false, true]);
    expect(rungs[1].level).toBeGreaterThan(rungs[0].level);
    expect(rungs[2].level).toBe(rungs[0].level);
  });

  it('is empty without proceedings', () => expect(ladderOf([])).toEqual([]));
});
