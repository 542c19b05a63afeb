import { Day, Text } from '../http/fields';

export class FiguresQuery {
  @Day({ description: 'First day.' })
  from: string;

  @Day({ description: 'Last day.' })
  until: string;
}

export class BreakdownQuery extends FiguresQuery {
  @Text({ max: 40, optional: true, description: 'A dimension of the indicator.' })
  by?: string;

  @Text({ max: 40, optional: true, description: 'A second one, within the first.' })
  within?: string;
}
