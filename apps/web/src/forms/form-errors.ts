import type { ApiProblem, FieldError } from '../api/problem';

/** The problem's errors, parted into those that belong to a field of the form and those that stand for themselves. */
export function sortErrors(problem: ApiProblem, values: object): { fields: Record<string, string>; rest: FieldError[] } {
  const fields: Record<string, string> = {};
  const rest: FieldError[] = [];
  for (const error of problem.errors) {
    const path = error.pointer.slice(1).replaceAll('/', '.');
    if (path && isField(values, path)) fields[path] = error.detail;
    else rest.push(error);
  }
  return { fields, rest };
}

function isField(values: object, path: string): boolean {
  let at: unknown = values;
  for (const step of path.split('.')) {
    if (typeof at !== 'object' || at === null || !(step in at)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}
