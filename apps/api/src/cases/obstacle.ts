import { catalogueHas, translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { databaseProblem } from '../http/database-problem';
import { Problem } from '../http/problem';
import type { ObstacleDto } from './hand-over.dto';

/** What was refused, in words. @throws what is no refusal but a fault */
export function obstacleOf(error: unknown, language: Language): ObstacleDto {
  const problem = error instanceof Problem ? error : databaseProblem(error);
  if (!problem) throw error;
  const key = problem.extras.errors?.[0]?.key;
  if (!key) return { code: problem.kind, detail: translate(language, `http:problem.${problem.kind}.detail`) };
  return { code: key, detail: translate(language, catalogueHas(`http:${key}`) ? `http:${key}` : 'http:rule.unknown') };
}
