import { MENDING_PLACES } from '#libs/indicators/indicator';
import { Day, Instant, OneOf, Parts, Text, Whole } from '../http/fields';

/** Something that is missing in the records. */
export class RecordGapDto {
  @Text({ max: 60, description: 'The indicator that counts it.' })
  indicator: string;

  @Text({ max: 200, description: 'In the language of the reader.' })
  name: string;

  @Text({ max: 2_000, description: 'What exactly is missing, in the language of the reader.' })
  definition: string;

  @Text({ max: 40, description: 'In what it is missing, such as `client`.' })
  unit: string;

  @OneOf(MENDING_PLACES, { name: 'MendingPlace', nullable: true, description: 'Where it is completed.' })
  mend: string | null;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'Over all offices, for whoever reads reports: null where it is not told, so that nobody can be recognised, or was not counted yet.' })
  all: number | null;

  @Whole({ min: 0, max: 2_147_483_647, nullable: true, description: 'In what the reader sees, whose codes are listed; null where none are opened to him.' })
  mine: number | null;
}

export class FindingsDto {
  @Day({ description: 'First day of what is looked at.' })
  from: string;

  @Day({ description: 'Last day of what is looked at.' })
  until: string;

  @Instant({ nullable: true, description: 'The moment of the numbers over all offices; null for whoever reads no reports, or where the year was not counted yet.' })
  countedAt: Date | null;

  @Parts(() => RecordGapDto, { max: 100 })
  items: RecordGapDto[];
}
