import { diffArrays } from 'diff';
import { type Comparable, LIKE_ENOUGH, likeness } from './compare-likeness';

/** What stands opposite what, by place in either row; null where the other side has nothing. */
export interface Pair {
  before: number | null;
  after: number | null;
  /** Much the same stands elsewhere on the other side. */
  moved: boolean;
}

interface Gap {
  before: number[];
  after: number[];
}

/**
 * Puts two rows beside each other: what is equal first; between that, what is most alike. In the order of both.
 * @param insist whether what is left over in a gap, as many on either side, is paired however unlike (rows of a table)
 */
export function align(before: readonly Comparable[], after: readonly Comparable[], insist = false): Pair[] {
  const parts = partsOf(before, after);
  const gaps = parts.filter(part => 'gap' in part).map(({ gap }) => gap!);
  const moved = movedKeys(gaps.flatMap(gap => gap.before.map(at => before[at])), gaps.flatMap(gap => gap.after.map(at => after[at])));
  return withMoves(parts.flatMap(part => (part.gap ? fill(part.gap, before, after, moved, insist) : [part.pair!])), before, after);
}

/** From here on what is gone here and has come there is the same, written anew on its way. */
const MOVED_ENOUGH = 0.6;

function withMoves(pairs: Pair[], before: readonly Comparable[], after: readonly Comparable[]): Pair[] {
  const come = pairs.filter(pair => pair.before === null && !pair.moved && after[pair.after!].length > 0);
  for (const gone of pairs.filter(pair => pair.after === null && !pair.moved && before[pair.before!].length > 0)) {
    const there = come.find(pair => !pair.moved && likeness(before[gone.before!], after[pair.after!]) >= MOVED_ENOUGH);
    if (there) gone.moved = there.moved = true;
  }
  return pairs;
}

function partsOf(before: readonly Comparable[], after: readonly Comparable[]): { pair?: Pair; gap?: Gap }[] {
  const parts: { pair?: Pair; gap?: Gap }[] = [];
  let [old, young] = [0, 0];
  const gap = () => {
    if (!parts.at(-1)?.gap) parts.push({ gap: { before: [], after: [] } });
    return parts.at(-1)!.gap!;
  };
  for (const { added, removed, count } of diffArrays(before.map(({ key }) => key), after.map(({ key }) => key))) {
    for (let step = 0; step < count; step++) {
      if (removed) gap().before.push(old++);
      else if (added) gap().after.push(young++);
      else parts.push({ pair: { before: old++, after: young++, moved: false } });
    }
  }
  return parts;
}

function movedKeys(gone: readonly Comparable[], come: readonly Comparable[]): Set<string> {
  const keys = new Set(gone.filter(({ length }) => length > 0).map(({ key }) => key));
  return new Set(come.map(({ key }) => key).filter(key => keys.has(key)));
}

function fill(gap: Gap, before: readonly Comparable[], after: readonly Comparable[], moved: Set<string>, insist: boolean): Pair[] {
  const alike = (old: number, young: number) =>
    moved.has(before[old].key) || moved.has(after[young].key) ? 0 : likeness(before[old], after[young]);
  const pairs: Pair[] = [];
  let [from, since] = [0, 0];
  const rest = (toOld: number, toYoung: number) => {
    const [olds, youngs] = [gap.before.slice(from, toOld), gap.after.slice(since, toYoung)];
    const apart = olds.some(at => moved.has(before[at].key)) || youngs.some(at => moved.has(after[at].key));
    if (insist && !apart && olds.length === youngs.length) pairs.push(...olds.map((at, step) => ({ before: at, after: youngs[step], moved: false })));
    else {
      pairs.push(...olds.map(at => ({ before: at, after: null, moved: moved.has(before[at].key) })));
      pairs.push(...youngs.map(at => ({ before: null, after: at, moved: moved.has(after[at].key) })));
    }
  };
  for (const [old, young] of bestPairs(gap.before.length, gap.after.length, (i, j) => alike(gap.before[i], gap.after[j]))) {
    rest(old, young);
    pairs.push({ before: gap.before[old], after: gap.after[young], moved: false });
    [from, since] = [old + 1, young + 1];
  }
  rest(gap.before.length, gap.after.length);
  return pairs;
}

/** How far from the straight line a partner is looked for, so that long documents stay quick. */
const BAND = 60;

/** The pairs, in order, that are most alike altogether (alignment by dynamic programming within a band). */
function bestPairs(olds: number, youngs: number, alike: (old: number, young: number) => number): [number, number][] {
  if (!olds || !youngs) return [];
  const low = Math.min(0, youngs - olds) - BAND;
  const width = Math.abs(youngs - olds) + 2 * BAND + 1;
  const steps = Array.from({ length: olds + 1 }, () => new Uint8Array(width));
  let above = new Float64Array(width).fill(-Infinity);
  for (let old = 0; old <= olds; old++) {
    const here = new Float64Array(width).fill(-Infinity);
    for (let slot = 0; slot < width; slot++) {
      const young = old + low + slot;
      if (young < 0 || young > youngs) continue;
      let best = old === 0 && young === 0 ? 0 : -Infinity;
      let step = 0;
      if (slot > 0 && young > 0 && here[slot - 1] > best) [best, step] = [here[slot - 1], LEFT];
      if (old > 0 && slot + 1 < width && above[slot + 1] > best) [best, step] = [above[slot + 1], UP];
      if (old > 0 && young > 0 && above[slot] > -Infinity) {
        const like = alike(old - 1, young - 1);
        if (like >= LIKE_ENOUGH && above[slot] + like > best) [best, step] = [above[slot] + like, BOTH];
      }
      here[slot] = best;
      steps[old][slot] = step;
    }
    above = here;
  }
  return walkBack(olds, youngs, (old, young) => steps[old][young - old - low]);
}

const LEFT = 1;
const UP = 2;
const BOTH = 3;

function walkBack(olds: number, youngs: number, stepAt: (old: number, young: number) => number): [number, number][] {
  const pairs: [number, number][] = [];
  for (let [old, young] = [olds, youngs]; old > 0 || young > 0; ) {
    const step = stepAt(old, young);
    if (step === BOTH) pairs.push([--old, --young]);
    else if (step === UP) old--;
    else young--;
  }
  return pairs.reverse();
}
