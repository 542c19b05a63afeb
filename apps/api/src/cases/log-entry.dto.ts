import { LOG_ENTRY_KINDS, type LogEntryKind } from '#libs/law/log-entry-kind';
import { Flag, Id, Instant, OneOf, PartialDateField, Text, Whole } from '../http/fields';

const AUTHOR_ROLES = ['intern', 'lawyer', 'supervisor'] as const;
export const MAX_LOG_TEXT = 20_000;

export class NewLogEntryDto {
  @Id({ optional: true, description: 'Your own id, so that a repeated POST is one entry.' })
  id?: string;

  @OneOf(LOG_ENTRY_KINDS, { name: 'LogEntryKind' })
  kind: LogEntryKind;

  @PartialDateField()
  occurredOn: string;

  @Text({ max: MAX_LOG_TEXT })
  text: string;

  @Whole({ min: 1, max: 1440, optional: true, description: 'Time spent.' })
  minutes?: number;

  @Id({ optional: true })
  hearingId?: string;

  @Flag({ optional: true })
  pinned?: boolean;
}

export class LogEntryChangesDto {
  @OneOf(LOG_ENTRY_KINDS, { name: 'LogEntryKind', optional: true })
  kind?: LogEntryKind;

  @PartialDateField({ optional: true })
  occurredOn?: string;

  @Text({ max: MAX_LOG_TEXT, optional: true })
  text?: string;

  @Whole({ min: 1, max: 1440, optional: true, nullable: true })
  minutes?: number | null;

  @Flag({ optional: true })
  pinned?: boolean;
}

export class LogEntryDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @OneOf(LOG_ENTRY_KINDS, { name: 'LogEntryKind' })
  kind: string;

  @PartialDateField()
  occurredOn: string;

  @Text({ max: MAX_LOG_TEXT })
  text: string;

  @Whole({ min: 1, max: 1440, nullable: true })
  minutes: number | null;

  @Id()
  authorId: string;

  @OneOf(AUTHOR_ROLES, { name: 'AuthorRole', description: 'The role it was written in.' })
  writtenAs: string;

  @Id({ nullable: true })
  hearingId: string | null;

  @Flag()
  pinned: boolean;

  @Instant()
  createdAt: string | Date;

  @Whole({ min: 0, max: 1_000_000, description: 'How often its author has corrected it; what it said before is kept.' })
  corrections: number;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
