/**
 * The tables that hang together in a circle, as gender by age, age by region and region by gender do: what is possible in each pair of them
 * need not be possible in all. Where there is no circle, numbers that agree where tables overlap always come from some people.
 *
 * The reduction is that of Graham, and of Yu and Özsoyoğlu (1979): take away what stands in one table alone, and tables within others, until nothing changes.
 * @param tables names of the dimensions of each
 * @returns those of which something is left
 */
export function circular(tables: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  let left = tables.map(table => ({ table, names: new Set(table) }));
  for (;;) {
    const before = left.length + left.reduce((sum, { names }) => sum + names.size, 0);
    for (const { names } of left) for (const name of names) if (left.filter(other => other.names.has(name)).length === 1) names.delete(name);
    left = left.filter(({ names }, at) => names.size > 0 && !left.some((other, otherAt) => other.names !== names && isWithin(names, other.names) && (names.size < other.names.size || otherAt < at)));
    if (left.length + left.reduce((sum, { names }) => sum + names.size, 0) === before) return left.map(({ table }) => table);
  }
}

const isWithin = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].every(name => other.has(name));
