import { Type } from 'class-transformer';
import { Text, Whole } from '../http/fields';
import { BreakdownQuery } from './figures.query';

/** Which rows behind a number: of a line of its breakdown, where values are given. */
export class RowsQuery extends BreakdownQuery {
  @Text({ max: 80, optional: true, description: 'The value of the dimension `by`.' })
  value?: string;

  @Text({ max: 80, optional: true, description: 'The value of the dimension `within`.' })
  withinValue?: string;

  @Type(() => Number)
  @Whole({ min: 1, max: 100, optional: true, description: 'How many; 25 when left out.' })
  limit?: number;

  @Text({ max: 200, optional: true, description: '`next` of the page before.' })
  after?: string;
}
