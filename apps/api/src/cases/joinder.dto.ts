import { Id, PartialDateField, Parts, Text, Whole } from '../http/fields';

export class NewJoinderDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'A proceeding of another case at the same stage; you write in both cases.' })
  withProceedingId: string;

  @PartialDateField({ description: 'Since when they are heard together.' })
  joinedOn: string;
}

export class SeveranceDto {
  @PartialDateField({ description: 'Since when it goes on by itself again.' })
  severedOn: string;
}

/** Another case whose proceeding is heard together with this one, as far as the reader sees that case. */
export class JoinedCaseDto {
  @Id()
  caseId: string;

  @Text({ max: 40 })
  code: string;

  @Id()
  proceedingId: string;
}

export class JoinderDto {
  @Id()
  id: string;

  @Id()
  proceedingId: string;

  @PartialDateField()
  joinedOn: string;

  @PartialDateField({ nullable: true })
  severedOn: string | null;

  @Parts(() => JoinedCaseDto, { max: 1000, description: 'Those of the other cases that you may see; there can be more.' })
  with: JoinedCaseDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
