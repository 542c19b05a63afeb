import { LOG_ENTRY_KINDS } from '#libs/law/log-entry-kind';
import { Id, Instant, OneOf, PartialDateField, Text, Whole } from '../http/fields';
import { MAX_LOG_TEXT } from './log-entry.dto';

/** What a log entry said before a correction. */
export class LogVersionDto {
  @OneOf(LOG_ENTRY_KINDS, { name: 'LogEntryKind' })
  kind: string;

  @PartialDateField()
  occurredOn: string;

  @Text({ max: MAX_LOG_TEXT })
  text: string;

  @Whole({ min: 1, max: 1440, nullable: true })
  minutes: number | null;

  @Instant({ description: 'When it was corrected.' })
  replacedAt: string;

  @Id({ description: 'Who corrected it: its author.' })
  replacedBy: string;
}
