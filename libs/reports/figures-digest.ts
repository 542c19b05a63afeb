import { createHash } from 'node:crypto';
import type { ReportFigures } from './report-figures';

/** SHA-256 of the figures, written in one way only: keys in order, no spaces (RFC 8785 for strings and whole numbers, which is all they hold). */
export const figuresDigest = (figures: ReportFigures): Buffer => createHash('sha256').update(canonical(figures)).digest();

/** JSON with the keys of each object in order, whatever order a database gives them back in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}
