import { diffArrays } from 'diff';
import { isWord, type Token } from './compare-tokens';

/** Words that stand on both sides, only on the newer, or only on the older. */
export interface Run extends Token {
  change: 'same' | 'added' | 'removed';
}

/** Two texts, word by word, as one row of runs: without what was added it is the older, without what was removed the newer. */
export function compareTokens(before: readonly Token[], after: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let [old, young] = [0, 0];
  for (const { added, removed, count } of diffArrays(before.map(keyOf), after.map(keyOf))) {
    for (let step = 0; step < count; step++) {
      if (removed) runs.push({ ...before[old++], change: 'removed' });
      else runs.push({ ...after[young++], change: added ? 'added' : 'same' });
      if (!added && !removed) old++;
    }
  }
  return joined(withoutCrumbs(runs));
}

const keyOf = ({ text, note }: Token) => (note ? `\u0001${text}` : text);

/** Blanks and commas that are all that is left between changed words read worse than the whole phrase changed. */
function withoutCrumbs(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  let removed: Run[] = [];
  let added: Run[] = [];
  let crumbs: Run[] = [];
  const flush = () => {
    kept.push(...removed, ...added, ...crumbs);
    [removed, added, crumbs] = [[], [], []];
  };
  for (const run of runs) {
    if (run.change === 'same' && isWord(run)) {
      flush();
      kept.push(run);
    } else if (run.change === 'same') {
      (removed.length || added.length ? crumbs : kept).push(run);
    } else {
      const [mine, other] = run.change === 'removed' ? [removed, added] : [added, removed];
      // a phrase that only grows or only shrinks needs no repetition of what stays
      if (crumbs.length && mine.length && !other.length) flush();
      removed.push(...crumbs.map(crumb => ({ ...crumb, change: 'removed' as const })));
      added.push(...crumbs.map(crumb => ({ ...crumb, change: 'added' as const })));
      crumbs = [];
      (run.change === 'removed' ? removed : added).push(run);
    }
  }
  flush();
  return kept;
}

function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.change === run.change && last.note === run.note && String(last.marks) === String(run.marks)) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}
