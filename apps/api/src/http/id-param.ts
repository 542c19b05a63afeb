import { Param, ParseUUIDPipe } from '@nestjs/common';
import { notFound } from './problem';

/** A row's id in the path. What is no id names nothing: 404. */
export const IdParam = (name = 'id') => Param(name, new ParseUUIDPipe({ exceptionFactory: notFound }));
