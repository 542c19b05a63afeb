import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import { hangingOf, itemIndent, twipsOf } from './page-layout';
import type { Block, Marker, Paper } from './paper';

/** Word knows no deeper ones. */
export const DEEPEST_LEVEL = 8;

interface Series {
  reference: string;
  levels: ILevelsOptions[];
}

/** How the items of each series are counted: by Word itself, so that an item put between is counted too. */
export function numberingOf(paper: Paper): Series[] {
  const series = new Map<string, Map<number, Marker>>();
  for (const { marker, level } of markersIn(paper.blocks)) {
    const levels = series.get(marker.series) ?? new Map<number, Marker>();
    series.set(marker.series, levels);
    if (!levels.has(level)) levels.set(level, marker);
  }
  return [...series].map(([reference, levels]) => ({ reference, levels: [...levels].map(([level, marker]) => levelOf(level, marker)) }));
}

function levelOf(level: number, { ordered, composed, start, shown }: Marker): ILevelsOptions {
  return {
    level,
    start,
    format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
    text: ordered ? numbers(level, composed) : shown,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twipsOf(itemIndent(level)), hanging: twipsOf(hangingOf(level, composed)) } } },
  };
}

/** `%1.%2.` is the number of the level above and its own. */
const numbers = (level: number, composed: boolean) =>
  Array.from({ length: composed ? level + 1 : 1 }, (_, at) => `%${composed ? at + 1 : level + 1}.`).join('');

function* markersIn(blocks: Block[]): Generator<{ marker: Marker; level: number }> {
  for (const block of blocks) {
    if (block.kind === 'table') for (const cell of block.rows.flat()) yield* markersIn(cell.blocks);
    else if (block.marker) yield { marker: block.marker, level: Math.min(block.level, DEEPEST_LEVEL) };
  }
}
