/** Where a number stands: what is counted, and which values its units have. The same number has the same id in all tables. */
export const cellId = (population: string, values: ReadonlyMap<string, string>): string =>
  `${population}|${[...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value}`).join(',')}`;
