import { Day, Id, Parts, Whole } from '../http/fields';

export class NewDeputyDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'Another supervisor.' })
  deputyId: string;

  @Day({ optional: true, description: 'Today when left out.' })
  startsOn?: string;

  @Day({ description: 'The last day.' })
  endsOn: string;
}

export class DeputyDto {
  @Id()
  id: string;

  @Id()
  supervisorId: string;

  @Id()
  deputyId: string;

  @Day()
  startsOn: string;

  @Day()
  endsOn: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class DeputyListDto {
  @Parts(() => DeputyDto, { max: 1_000 })
  items: DeputyDto[];
}

export class DeputyEndDto {
  @Day()
  endsOn: string;
}
