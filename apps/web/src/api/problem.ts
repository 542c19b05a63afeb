import type { Schema } from './schema';

/** One thing wrong with a request: where (JSON pointer) and what, in the user's language. */
export interface FieldError {
  pointer: string;
  code: string;
  detail: string;
}

/** A field on which what was sent and what is stored differ. */
export interface Difference {
  pointer: string;
  yours: unknown;
  current: unknown;
}

/** Somebody who is at another hearing then. */
export interface Clash {
  userId: string;
  startsAt: string;
  endsAt: string;
}

/** Somebody known who may be the person that is being registered. */
export type KnownVisitor = Schema<'KnownVisitorDto'>;

/** A refusal of the API (RFC 9457), ready to be shown. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly detail: string;
  readonly errors: FieldError[];
  readonly differences: Difference[];
  readonly clashes: Clash[];
  readonly duplicates: KnownVisitor[];
  readonly currentVersion: number | null;

  constructor(status: number, body: Partial<ApiProblem> & { title?: string } = {}) {
    super(body.title ?? String(status));
    this.status = status;
    this.detail = body.detail ?? '';
    this.errors = body.errors ?? [];
    this.differences = body.differences ?? [];
    this.clashes = body.clashes ?? [];
    this.duplicates = body.duplicates ?? [];
    this.currentVersion = body.currentVersion ?? null;
  }

  /** Somebody else has changed the record since it was read. */
  get isConflict(): boolean {
    return this.status === 412;
  }
}

/** No answer came at all: the network is away. */
export class Unreachable extends Error {}
