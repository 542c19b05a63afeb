import type { FigureLine, FigureTable } from '../report-figures';
import type { PageLine, PageTable } from '../report-page';
import { NOT_TOLD } from './cells';
import { chartOf, stackedChart } from './chart-of';
import { crossedTable, type Time } from './crossed-table';
import { isNought, type LaidTable, layTables } from './laid-table';
import { listTable } from './list-table';
import { tableNotes } from './table-notes';
import { totalTable } from './total-table';
import type { Wording } from './wording';

/** One indicator as it is printed. Where there was nothing at all, its breakdowns would be lists of noughts, and are left out. */
export function pageLine(line: FigureLine, words: Wording): PageLine {
  const nothing = layTables(line.total, line.before && line.before.total).every(({ rows }) => rows.every(isNought));
  return {
    indicator: line.indicator,
    version: line.version,
    ...line.texts[words.language],
    total: totalTable(line, words),
    tables: nothing ? [] : line.tables.flatMap((table, at) => pageTables(table, line.before ? line.before.tables[at] : null, line, words)),
  };
}

function pageTables(table: FigureTable, former: FigureTable | null, line: FigureLine, words: Wording): PageTable[] {
  if (table.withheld) return [emptyTable(table, former, words)];
  const tables = layTables(table, former).flatMap(laid => tablesOf(laid, line, words));
  // of tables by currency the last says how many numbers are not told in all of them
  return tables.map(({ noughts, ...printed }, at) => ({
    ...(isSilent(printed) ? { ...printed, rows: [], chart: null } : printed),
    notes: [
      ...(isSilent(printed) ? [words.say('reports:silent')] : []),
      ...(at === tables.length - 1 ? tableNotes(table, former, noughts, words) : noughts ? [words.say('reports:noughts', { count: noughts })] : []),
    ],
  }));
}

/** None of its numbers is told, so that rows of them would say nothing. */
const isSilent = ({ rows }: Pick<PageTable, 'rows'>) => rows.filter(({ isSum }) => !isSum).every(({ cells }) => cells.every(({ text }) => text === NOT_TOLD));

type Printed = Omit<PageTable, 'notes'> & { noughts: number };

function tablesOf(laid: LaidTable, line: FigureLine, words: Wording): Printed[] {
  const crossed = laid.dimensions.length === 2 && !line.measure ? (crossedTables(laid, line, words) ?? crossedTables(turned(laid), line, words)) : null;
  if (crossed) return crossed;
  const list = listTable(laid, line, words);
  return [{ ...list, chart: laid.dimensions.length === 1 ? chartOf(laid, `${line.texts[words.language].name}. ${list.caption}`, line.measure !== null, words) : null }];
}

/** The second dimension down, where it has more values than fit beside each other. */
const turned = ({ dimensions, rows, ...table }: LaidTable): LaidTable => ({ ...table, dimensions: [...dimensions].reverse(), rows: rows.map(row => ({ ...row, key: [...row.key].reverse() })) });

/** Now, and below it before. */
function crossedTables(laid: LaidTable, line: FigureLine, words: Wording): Printed[] | null {
  const times: Time[] = line.before ? ['now', 'before'] : ['now'];
  const tables = times.map(time => ({ time, table: crossedTable(laid, time, words) }));
  return tables.every(({ table }) => table)
    ? tables.map(({ time, table }) => ({
        ...table!,
        caption: time === 'before' ? words.say('reports:ofBefore', { what: table!.caption }) : table!.caption,
        chart: time === 'now' ? stackedChart(laid, `${line.texts[words.language].name}. ${table!.caption}`, words) : null,
      }))
    : null;
}

const emptyTable = (table: FigureTable, former: FigureTable | null, words: Wording): PageTable => ({
  caption: table.dimensions.map(dimension => words.dimension(dimension)).join(' × '),
  stubs: [],
  columns: [],
  rows: [],
  notes: tableNotes(table, former, 0, words),
  chart: null,
});
