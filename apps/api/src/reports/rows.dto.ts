import { Id, Parts, Text, Whole } from '../http/fields';

/** One unit that was counted, by the codes under which it is found. */
export class CountedRowDto {
  @Id({ description: 'Of the unit.' })
  id: string;

  @Id({ nullable: true })
  caseId: string | null;

  @Text({ max: 40, nullable: true })
  caseCode: string | null;

  @Id({ nullable: true })
  clientId: string | null;

  @Text({ max: 40, nullable: true })
  clientCode: string | null;
}

export class CountedRowPageDto {
  @Text({ max: 40, description: 'What was counted, such as `client` or `hearing`.' })
  unit: string;

  @Whole({ min: 0, max: 2_147_483_647, description: 'How many of them the reader may see; others may have been counted besides.' })
  seen: number;

  @Parts(() => CountedRowDto, { max: 100 })
  items: CountedRowDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
