import { LOG_ENTRY_KINDS } from '#libs/law/log-entry-kind';
import { Flag, Id, OneOf, PartialDateField, Parts, Text } from '../http/fields';
import { ExcerptPartDto } from '../word-index/excerpt-part.dto';
import { LogFilterDto } from './log-filter.dto';

const MAX_QUESTION = 200;

/** What is looked for travels in a body: an address never holds words of a case. */
export class LogSearchDto extends LogFilterDto {
  @Text({ max: MAX_QUESTION, description: 'Words in any form; the first eight count.' })
  text: string;
}

export class FoundLogEntryDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @OneOf(LOG_ENTRY_KINDS, { name: 'LogEntryKind' })
  kind: string;

  @PartialDateField()
  occurredOn: string;

  @Id()
  authorId: string;

  @Parts(() => ExcerptPartDto, { max: 1000, description: 'What stands around the words, in pieces.' })
  excerpt: ExcerptPartDto[];
}

export class LogSearchResultDto {
  @Parts(() => FoundLogEntryDto, { max: 50 })
  items: FoundLogEntryDto[];

  @Flag({ description: 'There are more: narrow the search.' })
  more: boolean;

  @Flag({ description: 'More cases are in reach than were looked into: look within a case.' })
  moreCases: boolean;
}
