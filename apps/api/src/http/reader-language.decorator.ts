import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { languageOf } from './problem.filter';

/** The language that an answer's own words are put into: that of the page, else of the user. */
export const ReaderLanguage = createParamDecorator((_: unknown, context: ExecutionContext) => languageOf(context.switchToHttp().getRequest()));
