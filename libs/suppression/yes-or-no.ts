import type { CountRow, CountTable, Dimension } from './count-table';

/**
 * A table over a dimension that is no partition says of each value how many have it, and so how many have it not: it becomes a table
 * of its own for each value, with those who have it and those who have not. A partition stays as it is.
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
  return [...new Set(table.rows.map(({ key }) => key[at]))].map(value => {
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
}

const names = (dimensions: readonly Dimension[]) => dimensions.map(({ name }) => name).sort().join(', ') || 'all';
const sameNames = (one: readonly Dimension[], other: readonly Dimension[]) => names(one) === names(other);
const ordered = (dimensions: readonly Dimension[], key: readonly string[]) => dimensions.map(({ name }, at) => `${name}=${key[at]}`).sort().join(',');
