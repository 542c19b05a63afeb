import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldProblem, invalid } from './problem';

/** Bodies and queries against their DTO: unknown fields refused, every problem named by its JSON pointer. */
export const bodyPipe = () =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    stopAtFirstError: true,
    exceptionFactory: errors => invalid(errors.flatMap(error => fieldProblems(error, ''))),
  });

function fieldProblems(error: ValidationError, parent: string): FieldProblem[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const nested = (error.children ?? []).flatMap(child => fieldProblems(child, pointer));
  const own = Object.keys(error.constraints ?? {}).map(name => {
    if (name === 'whitelistValidation') return { pointer, key: 'field.unknown' };
    const context = error.contexts?.[name] as Omit<FieldProblem, 'pointer'> | undefined;
    return { pointer, key: context?.key ?? 'field.invalid', params: context?.params };
  });
  // a part that is wrong inside is told by its fields
  return nested.length ? nested : own;
}
