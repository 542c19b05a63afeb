/** Fields left empty are left out of what is sent. */
export function withoutBlanks<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], ''> | undefined } {
  const entries = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' && !value.trim() ? undefined : value]);
  return Object.fromEntries(entries);
}

/** For changes: a field that was emptied is removed. */
export const orNull = (text: string): string | null => text.trim() || null;
