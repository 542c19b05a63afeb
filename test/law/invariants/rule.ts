/** Somebody of the organisation, or the owner of the schema. */
export type Actor = 'intern' | 'lawyer' | 'otherlawyer' | 'supervisor' | 'owner';

/** What an act is tried in, named `:case`, `:hearing` and so on in the statements: see `scene.ts`. */
export interface Rule {
  /** Its number in the list of invariants. */
  invariant: number;
  /** The act that is refused, in words. */
  act: string;
  /** The constraint that refuses it, or the code of PostgreSQL where a privilege or a policy does (42501), or a column (23502). */
  refusedBy: string;
  /** Who tries: somebody of the organisation through the application's role, or the owner of the schema. */
  as: Actor;
  /** What there was before, written by the owner. */
  before?: string;
  sql: string;
  /** Takes the rule away, and nothing else: after it the act passes. */
  without: string;
}

/** Something that is kept by itself when somebody changes what it is about. */
export interface Keeping {
  invariant: number;
  /** What is kept, in words. */
  kept: string;
  as: Actor;
  before?: string;
  sql: string;
  /** Finds a row where it was kept. */
  found: string;
  without: string;
}

export const PRIVILEGE = '42501';
export const NOT_NULL = '23502';
