import { diffArrays } from 'diff';
import { type CopyToken, keysOf, tokensOfCopy } from './copy-token';
import { cutNotes } from './cut-notes';
import type { Passage } from './passages';

/** Words that stand in both, only in the copy, or only in the filed version. */
export interface CopyRun {
  change: 'same' | 'added' | 'removed';
  text: string;
}

/** A passage of the filed version with what the copy says in its place. */
export interface CopyBlock {
  heading: number | null;
  note: boolean;
  runs: CopyRun[];
}

export interface ComparedCopy {
  /** `none` when the copy has no words that a program could read. */
  words: 'same' | 'differ' | 'none';
  /** All of the version; none when there is nothing to compare. */
  blocks: CopyBlock[];
}

/** Two texts that have little in common are not compared for hours: beyond so many differences they are simply two texts. */
const MOST_DIFFERENCES = 6_000;

/** Whether a copy says what the filed version says, word by word and in its order; how it is set does not count. */
export function compareCopy(version: readonly Passage[], copyText: string): ComparedCopy {
  const copy = tokensOfCopy(copyText);
  if (!copy.some(({ key }) => /\p{L}/u.test(key))) return { words: 'none', blocks: [] };
  const passages = version.map(passage => ({ ...passage, tokens: tokensOfCopy(passage.text) }));
  const unchanged = ({ heading, note, tokens }: (typeof passages)[number]): CopyBlock => ({ heading, note, runs: joined(tokens.map(({ text }) => ({ change: 'same', text }))) });
  const allTheSame = (): ComparedCopy => ({ words: 'same', blocks: passages.map(unchanged).filter(({ runs }) => runs.length) });
  if (keysOf(passages.flatMap(({ tokens }) => tokens)) === keysOf(copy)) return allTheSame();
  const notes = passages.filter(({ note, text }) => note && /\p{L}/u.test(text)).map(({ tokens }) => keysOf(tokens));
  const { rest, found } = cutNotes(copy, notes);
  // a note that stands where it is expected is no part of what is compared further on
  const compared = new Set(passages.filter(({ note, tokens }) => !note || !found.has(keysOf(tokens))));
  const wanted = [...compared].flatMap(({ tokens }) => tokens);
  if (keysOf(wanted) === keysOf(rest)) return allTheSame();
  const runs = runsOf(wanted, rest);
  let next = 0;
  const blocks = passages.map((passage): CopyBlock => {
    const { heading, note, tokens } = passage;
    if (!compared.has(passage)) return unchanged(passage);
    const own: CopyRun[] = [];
    for (let left = tokens.length; left > 0 || (own.length > 0 && runs[next]?.change === 'added'); next++) {
      own.push(runs[next]);
      if (runs[next].change !== 'added') left--;
    }
    return { heading, note, runs: joined(own) };
  });
  const behind = runs.slice(next);
  if (behind.length) blocks.push({ heading: null, note: false, runs: joined(behind) });
  return { words: 'differ', blocks: blocks.filter(({ runs }) => runs.length) };
}

function runsOf(wanted: readonly CopyToken[], copy: readonly CopyToken[]): CopyRun[] {
  const all = (change: CopyRun['change'], tokens: readonly CopyToken[]) => tokens.map(({ text }): CopyRun => ({ change, text }));
  const parts = diffArrays(wanted.map(({ key }) => key), copy.map(({ key }) => key), { maxEditLength: MOST_DIFFERENCES });
  if (!parts) return [...all('removed', wanted), ...all('added', copy)];
  let [old, young] = [0, 0];
  return parts.flatMap(({ added, removed, count }) => {
    if (added) return all('added', copy.slice(young, (young += count)));
    const from = old;
    old += count;
    if (!removed) young += count;
    return all(removed ? 'removed' : 'same', wanted.slice(from, old));
  });
}

function joined(runs: readonly CopyRun[]): CopyRun[] {
  const all: CopyRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.change === run.change) last.text += run.text;
    else all.push({ ...run });
  }
  return all;
}
