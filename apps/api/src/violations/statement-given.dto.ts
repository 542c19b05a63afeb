import { STATEMENT_SOURCES, type StatementSource } from '#libs/law/violations/statement-source';
import { STATEMENT_TOPICS, type StatementTopic } from '#libs/law/violations/statement-topic';
import { Id, OneOf, PartialDateField, Text, Whole } from '../http/fields';
import { VoidableDto } from './void.dto';

const MAX_WORDS = 10_000;

export class NewStatementDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true, description: 'Of a mass event: for which case it was given.' })
  caseId?: string;

  @OneOf(STATEMENT_TOPICS, { name: 'StatementTopic' })
  topic: StatementTopic;

  @OneOf(STATEMENT_SOURCES, { name: 'StatementSource' })
  source: StatementSource;

  @Text({ max: 300, optional: true })
  sourceName?: string;

  @PartialDateField()
  givenOn: string;

  @Text({ max: MAX_WORDS })
  text: string;
}

export class StatementDto extends VoidableDto {
  @Id()
  id: string;

  @OneOf(STATEMENT_TOPICS, { name: 'StatementTopic' })
  topic: string;

  @OneOf(STATEMENT_SOURCES, { name: 'StatementSource' })
  source: string;

  @Text({ max: 300, nullable: true })
  sourceName: string | null;

  @PartialDateField()
  givenOn: string;

  @Text({ max: MAX_WORDS })
  text: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
