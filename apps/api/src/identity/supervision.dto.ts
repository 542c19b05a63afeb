import { Day, Id, Parts, Whole } from '../http/fields';

export class NewSupervisionDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'Who is supervised.' })
  superviseeId: string;

  @Day({ optional: true })
  startsOn?: string;

  @Day({ optional: true })
  endsOn?: string;
}

export class SupervisionDto {
  @Id()
  id: string;

  @Id()
  supervisorId: string;

  @Id()
  superviseeId: string;

  @Day()
  startsOn: string;

  @Day({ nullable: true })
  endsOn: string | null;

  @Id({ nullable: true, description: 'Who entered it.' })
  createdBy: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class SupervisionListDto {
  @Parts(() => SupervisionDto, { max: 1000, description: 'Both ways: whom he supervises, and who supervises him.' })
  items: SupervisionDto[];
}
