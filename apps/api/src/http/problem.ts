import { HttpException } from '@nestjs/common';
import type { ProceedingMove } from '#libs/law/proceeding-move';
import type { ProceedingOutcome } from '#libs/law/proceeding-outcome';

/** One thing wrong with the request: where (JSON pointer into the body) and which message of the catalogue. */
export interface FieldProblem {
  pointer: string;
  /** Key in the namespace `http`, such as `field.tooLong`. */
  key: string;
  params?: Record<string, string | number>;
}

/** One field on which the sender's version and the stored one differ. */
export interface FieldDifference {
  pointer: string;
  yours: unknown;
  current: unknown;
}

export interface ProblemExtras {
  errors?: FieldProblem[];
  differences?: FieldDifference[];
  currentVersion?: number;
  /** The steps that are possible instead of the one that was refused. */
  legalMoves?: ProceedingMove[];
  /** How a proceeding of that stage can end. */
  legalOutcomes?: ProceedingOutcome[];
  /** Who is at another hearing then, and from when to when. */
  clashes?: { userId: string; startsAt: string; endsAt: string }[];
  /** Who somebody who is being registered may already be. */
  duplicates?: readonly object[];
  /** Seconds after which it may be tried again. */
  retryAfter?: number;
}

/**
 * An answer of RFC 9457. `kind` names both the problem's `type` (`/problems/<kind>`) and its texts in the catalogue
 * (`http:problem.<kind>.title` and `.detail`), which are put into the reader's language when it is sent.
 */
export class Problem extends HttpException {
  constructor(
    status: number,
    readonly kind: string,
    readonly extras: ProblemExtras = {},
  ) {
    super(kind, status);
  }
}

/** A row that is not there, or not for this actor: the two are never told apart. */
export const notFound = () => new Problem(404, 'not-found');
export const forbidden = () => new Problem(403, 'forbidden');
export const invalid = (errors: FieldProblem[]) => new Problem(400, 'invalid', { errors });
/** A rule of the domain or of the database refuses; `rule` is the constraint's name, `http:rule.<rule>` its text. */
export const broken = (rule: string, pointer = '') =>
  new Problem(422, 'rule', { errors: [{ pointer, key: `rule.${rule}` }] });
