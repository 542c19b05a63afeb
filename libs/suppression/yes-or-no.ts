import type { CountRow, CountTable, Dimension } from './count-table';

/**
 * A table over a dimension that is no partition says of each value how many have it, and so how many have it not: it becomes a table
 * of its own for each value, with those who have it and those who have not. Of stages one after another it says besides how many reached one and
 * not the next. A partition stays as it is.
 * @throws Error when the table without that dimension is not there
 */
export function yesOrNo(table: CountTable, all: readonly CountTable[]): CountTable[] {
  const at = table.dimensions.findIndex(({ partition }) => !partition);
  if (at < 0) return [table];
  const others = table.dimensions.filter((_, index) => index !== at);
  if (others.some(({ partition }) => !partition)) throw new Error('two dimensions of a table are no partitions');
  const without = all.find(({ dimensions }) => sameNames(dimensions, others));
  if (!without) throw new Error(`no table of ${names(others)} beside ${names(table.dimensions)}`);

  const wholeOf = new Map(without.rows.map(({ key, value }) => [ordered(without.dimensions, key), value]));
  const values = [...new Set(table.rows.map(({ key }) => key[at]))];
  const each = values.map(value => {
    const dimensions = [...others, { name: `${table.dimensions[at].name}:${value}`, partition: true }];
    const rows = table.rows
      .filter(({ key }) => key[at] === value)
      .flatMap(({ key, value: count, printed, people }): CountRow[] => {
        const rest = key.filter((_, index) => index !== at);
        const whole = wholeOf.get(ordered(others, rest)) ?? 0;
        return [{ key: [...rest, 'yes'], value: count, printed, people }, { key: [...rest, 'no'], value: whole - count, printed: false }];
      });
    return { dimensions, rows };
  });
  return table.dimensions[at].stages ? [...each, ...each.slice(1).flatMap((stage, of) => (of > 0 ? [between(each[of], stage)] : []))] : each;
}

/** Who reached a stage and the next, who reached it and no more, and who did not; all have reached the first. */
function between(stage: CountTable, next: CountTable): CountTable {
  const count = (table: CountTable, rest: readonly string[], has: string) => table.rows.find(({ key }) => key.at(-1) === has && key.slice(0, -1).join('|') === rest.join('|'))?.value ?? 0;
  const rests = stage.rows.filter(({ key }) => key.at(-1) === 'yes').map(({ key }) => key.slice(0, -1));
  return {
    dimensions: [...stage.dimensions, next.dimensions.at(-1)!],
    rows: rests.flatMap((rest): CountRow[] => {
      const further = count(next, rest, 'yes');
      return [
        { key: [...rest, 'yes', 'yes'], value: further, printed: false },
        { key: [...rest, 'yes', 'no'], value: count(stage, rest, 'yes') - further, printed: false },
        { key: [...rest, 'no', 'no'], value: count(stage, rest, 'no'), printed: false },
      ];
    }),
  };
}

const names = (dimensions: readonly Dimension[]) => dimensions.map(({ name }) => name).sort().join(', ') || 'all';
const sameNames = (one: readonly Dimension[], other: readonly Dimension[]) => names(one) === names(other);
const ordered = (dimensions: readonly Dimension[], key: readonly string[]) => dimensions.map(({ name }, at) => `${name}=${key[at]}`).sort().join(',');
