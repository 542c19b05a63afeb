/**
 * The one list of keys that are put together when the program runs: everything beneath a prefix counts as used while
 * the prefix itself stands somewhere in the sources. (The prefixes of `libs/law/labels` are added to these.)
 */
export const DYNAMIC_PREFIXES: readonly string[] = [
  // ProblemFilter: the kind of a Problem
  'http:problem.',
  // what is wrong with a field: the contexts in apps/api/src/http/fields
  'http:field.',
  // a rule of the domain, or the name of the constraint of the database that refused
  'http:rule.',
];
