import type { FigureTable } from '../report-figures';
import type { Wording } from './wording';

/** What is to be known of the numbers of a table: which are not told, what those come to together, and whether rows add up. */
export function tableNotes(table: FigureTable, former: FigureTable | null, noughts: number, words: Wording): string[] {
  return [
    ...hiddenNotes(table, words),
    ...(former && !table.withheld ? hiddenNotes(former, words).map(text => words.say('reports:noteOfBefore', { text })) : []),
    ...(!table.withheld && table.dimensions.some(({ partition }) => !partition) ? [words.say('reports:overlap')] : []),
    ...(noughts ? [words.say('reports:noughts', { count: noughts })] : []),
  ];
}

function hiddenNotes({ withheld, together, dimensions, rows }: FigureTable, words: Wording): string[] {
  if (withheld) return [words.say('impact:withheld')];
  const names = rows.filter(({ units }) => units === null).map(({ key }) => key.map((value, at) => words.value(dimensions[at], value)).join(', '));
  if (!names.length) return [];
  return [
    words.say('reports:untold', { hidden: names.length }),
    ...(together === null ? [] : [words.say('reports:merged', { rows: names.join('; '), units: words.number(together) })]),
  ];
}
