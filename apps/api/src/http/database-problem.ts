import { QueryFailedError } from 'typeorm';
import { broken, forbidden, Problem } from './problem';

interface PostgresError {
  code?: string;
  constraint?: string;
}

const UNREACHABLE = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', '57P01', '57P02', '57P03', '08006', '53300',
]);

/** What the database refused, as an answer for the person who asked; null when it is no refusal but a fault of ours. */
export function databaseProblem(error: unknown): Problem | null {
  const { code, constraint } = (error instanceof QueryFailedError ? error.driverError : error) as PostgresError;
  if (!code) return isLostConnection(error) ? new Problem(503, 'database-away') : null;
  if (UNREACHABLE.has(code)) return new Problem(503, 'database-away');
  // raised by the database itself: sealed, or the root key was replaced and this server has yet to hear of it
  if (code === 'TK503') return new Problem(503, 'sealed');
  if (code === '42501') return forbidden();
  if (code === '23505') return new Problem(409, 'taken', { errors: [{ pointer: '', key: `rule.${constraint}` }] });
  if (code === '23P01' || code === '23514' || code === '23502') return broken(constraint ?? 'unknown');
  if (code === '23503') return broken('unknown_reference');
  if (code === '40001' || code === '40P01' || code === '55P03') return new Problem(409, 'busy');
  if (code === '57014') return new Problem(503, 'too-slow');
  if (code === '53100') return new Problem(507, 'disk-full');
  if (code === '22003' || code === '22008' || code === '22021' || code === '22P05') {
    return broken('value_out_of_range');
  }
  return null;
}

/** Whether it is the database that was not there: what was asked of it may be asked again. */
export const isDatabaseAway = (error: unknown): boolean => databaseProblem(error)?.kind === 'database-away';

function isLostConnection(error: unknown): boolean {
  return error instanceof Error && /connection (terminated|ended|error)|timeout exceeded when trying to connect|not queryable/i.test(error.message);
}
