import { Id, Ids, Instant, Parts, Text, Whole } from '../http/fields';
import { ToldFindingDto } from '../people/told-finding.dto';

export class NewConflictCheckDto {
  @Id({ optional: true, description: 'Your own id, so that a repeated POST is one check.' })
  id?: string;

  @Text({ max: 100 })
  family: string;

  @Text({ max: 100 })
  given: string;

  @Text({ max: 100, optional: true })
  patronymic?: string;

  @Whole({ min: 1880, max: 2200, optional: true })
  birthYear?: number;

  @Id({ optional: true, description: 'An enquiry of the person himself: he is not met with his own visits.' })
  enquiryId?: string;
}

export class ConflictFindingDto extends ToldFindingDto {
  @Ids({ max: 100, description: 'Whom to ask: the supervisors of that office, or the directors.' })
  ask: string[];
}

/** What the asker is told once; the record keeps how many. */
export class ConflictAnswerDto {
  @Id()
  id: string;

  @Parts(() => ConflictFindingDto, { max: 1_000 })
  findings: ConflictFindingDto[];
}

export class ConflictCheckDto {
  @Id()
  id: string;

  @Text({ max: 400, nullable: true, description: 'For who asked alone: whoever oversees reads who asked, when and how many were found.' })
  name: string | null;

  @Whole({ min: 1880, max: 2200, nullable: true })
  birthYear: number | null;

  @Whole({ min: 0, max: 100_000, description: 'How many were found of whom the asker was told.' })
  found: number;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class ConflictCheckListDto {
  @Parts(() => ConflictCheckDto, { max: 100 })
  items: ConflictCheckDto[];

  @Text({ max: 200, nullable: true, description: '`after` of the next page; null at the end.' })
  next: string | null;
}
