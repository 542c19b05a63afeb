import type { ComparedText } from '#libs/documents/compare';
import type { Schema } from '../../api/schema';

/** The comparison with a copy as one of two versions: the filed one before, the copy after. */
export const comparedCopy = (blocks: Schema<'CopyBlockDto'>[]): ComparedText[] =>
  blocks.map(({ heading, note, runs }) => {
    const shape = { type: heading ? 'heading' : 'paragraph', level: heading, depth: 0, marker: null } as const;
    const change = runs.every(run => run.change === 'same') ? 'same' : 'changed';
    return { kind: 'text', moved: false, change, before: shape, after: shape, runs: runs.map(run => ({ ...run, marks: [], note })) };
  });
