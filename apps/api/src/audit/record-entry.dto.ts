import { IntersectionType } from '@nestjs/swagger';
import { Day, Id, Instant, OneOf, Parts, Text } from '../http/fields';
import { PageQuery } from '../http/page';
import { ACTS } from './acts';

/** Who did what, and when; never what anything says. */
export class RecordEntryDto {
  @Id()
  id: string;

  @Instant()
  at: string;

  @Id({ nullable: true, description: 'Null when nobody was signed in.' })
  actorId: string | null;

  @Text({ max: 40, description: 'What was done: read, insert, update, delete, export, remove, rotate.' })
  act: string;

  @Text({ max: 63, description: 'To which part of a file: the name of its table.' })
  part: string;

  @Text({ max: 40, nullable: true, description: 'Code of the case, where there is one.' })
  caseCode: string | null;
}

export class RecordPageDto {
  @Parts(() => RecordEntryDto, { max: 100 })
  items: RecordEntryDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}

/** Which entries of the whole record. */
export class RecordFilters {
  @Id({ optional: true, description: 'Who.' })
  userId?: string;

  @Id({ optional: true, description: 'Where he works.' })
  officeId?: string;

  @OneOf(ACTS, { name: 'RecordedAct', optional: true })
  act?: (typeof ACTS)[number];

  @Day({ optional: true, description: 'First day.' })
  from?: string;

  @Day({ optional: true, description: 'Last day.' })
  to?: string;
}

export class RecordQuery extends IntersectionType(PageQuery, RecordFilters) {}
