/** A dated row as it leaves: `infinity` is until further notice, and told as null. */
export const openEnded = <T extends { endsOn: string }>(row: T): Omit<T, 'endsOn'> & { endsOn: string | null } => ({
  ...row,
  endsOn: row.endsOn === 'infinity' ? null : row.endsOn,
});
