import { Day, Id, Text } from '../http/fields';

const MAX_NUMBER = 100;
const MAX_NOTE = 2_000;

export class NewFilingDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true, description: 'Where it was filed.' })
  bodyId?: string;

  @Day({ optional: true, description: 'Today when left out.' })
  filedOn?: string;

  @Text({ max: MAX_NUMBER, optional: true })
  registrationNumber?: string;

  @Text({ max: MAX_NOTE, optional: true })
  note?: string;
}
