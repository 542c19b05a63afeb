import type { ComparedBlock, ComparedCell, ComparedRow } from './compare';
import type { Run } from './compare-runs';

export type Side = 'before' | 'after';

const MISSING = { before: 'added', after: 'removed' } as const;

/** Whether something stands on a side of a comparison. */
export const standsOn = (side: Side, { change }: { change: string }): boolean => change !== MISSING[side];

/** What one side of a comparison says, block for block, tables as rows of cells. */
export type Said = string | null | Said[][][];

export const sideOf = (side: Side, blocks: readonly ComparedBlock[]): Said[] =>
  blocks.filter(block => standsOn(side, block)).map(block => {
    if (block.kind === 'break') return null;
    return block.kind === 'text' ? textOn(side, block.runs) : rowsOn(side, block.rows);
  });

const textOn = (side: Side, runs: readonly Run[]) => runs.filter(run => standsOn(side, run)).map(({ text }) => text).join('');

const rowsOn = (side: Side, rows: readonly ComparedRow[]): Said[][][] =>
  rows.filter(row => standsOn(side, row)).map(({ cells }) => cells.filter(cell => standsOn(side, cell)).map((cell: ComparedCell) => sideOf(side, cell.blocks)));

/** How many places differ: blocks of text, page breaks and table rows. */
export const countChanges = (blocks: readonly ComparedBlock[]): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' && block.change === 'changed' ? block.rows.filter(({ change }) => change !== 'same').length : Number(block.change !== 'same')), 0);
