import { invalid } from './problem';
import { Text, Whole } from './fields';
import { Type } from 'class-transformer';

/** Which page of a list: how many rows, and after which one. */
export class PageQuery {
  @Type(() => Number)
  @Whole({ min: 1, max: 100, optional: true, description: 'How many; 25 when left out.' })
  limit?: number;

  @Text({ max: 200, optional: true, description: '`next` of the page before.' })
  after?: string;
}

/** A keyset cursor: the sort keys of the last row, opaque to the client. */
export function encodeCursor(keys: (string | null)[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** @throws Problem 400 when it is no cursor of ours */
export function decodeCursor(text: string | undefined, shape: RegExp[], pointer = '/after'): string[] | null {
  if (text === undefined) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === shape.length && keys.every((key, at) => typeof key === 'string' && shape[at].test(key))) {
      return keys;
    }
  } catch {
    // told below
  }
  throw invalid([{ pointer, key: 'field.cursor' }]);
}

/** Shapes of cursor keys. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
export const DATE = /^\d{4}-\d{2}-\d{2}$/;
export const MOMENT = /^(infinity|\d{4}-\d{2}-\d{2}T[\d:.]+Z)$/;
