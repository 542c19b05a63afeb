import { ApiProperty } from '@nestjs/swagger';
import { DOCUMENT_KINDS } from '#libs/law/documents/document-kind';
import { DOCUMENT_STATES } from '#libs/law/documents/document-state';
import { RECURRING_ERRORS } from '#libs/law/documents/recurring-error';
import { ROUNDS_TRENDS } from '#libs/law/growth/rounds';
import { Day, Id, Month, OneOf, Part, Parts, Text, Whole } from '../http/fields';

/** A number, or minutes. */
const MUCH = { min: 0, max: 10_000_000 };

export class GrowthQuery {
  @Day({ optional: true, description: 'First day; from the beginning, when left out.' })
  from?: string;

  @Day({ optional: true, description: 'Last day.' })
  to?: string;
}

export class InternshipDto {
  @Day()
  startsOn: string;

  @Day({ nullable: true })
  endsOn: string | null;
}

export class GrowthFiguresDto {
  @Whole({ ...MUCH, description: 'Held while he was there.' })
  hearings: number;

  @Whole(MUCH)
  detention_visits: number;

  @Whole({ ...MUCH, description: 'With clients, as he wrote them down.' })
  meetings: number;

  @Whole({ ...MUCH, description: 'Entries of the log.' })
  entries: number;

  @Whole({ ...MUCH, description: 'What the entries took.' })
  minutes: number;

  @Whole({ ...MUCH, description: 'Documents he began to write in.' })
  drafted: number;

  @Whole({ ...MUCH, description: 'How often a reviewer asked for changes.' })
  sent_back: number;

  @Whole({ ...MUCH, description: 'Documents approved for the first time.' })
  approved: number;

  @Whole({ ...MUCH, description: 'Verdicts until these approvals, together.' })
  rounds: number;

  @Whole(MUCH)
  filed: number;
}

export class ErrorCountDto {
  @OneOf(RECURRING_ERRORS, { name: 'RecurringError' })
  error: string;

  @Whole({ min: 1, max: 1_000_000 })
  count: number;
}

export class GrowthMonthDto {
  @Month()
  month: string;

  @Part(() => GrowthFiguresDto)
  figures: GrowthFiguresDto;

  @Parts(() => ErrorCountDto, { max: RECURRING_ERRORS.length, description: 'Tagged by reviewers.' })
  errors: ErrorCountDto[];
}

export class MonthlyRoundsDto {
  @Month({ description: 'Of the approvals.' })
  month: string;

  @ApiProperty({ type: 'number', minimum: 1, description: 'The median of rounds to approval: whole, or a half.' })
  rounds: number;
}

export class InternDocumentDto {
  @Id({ nullable: true, description: 'Null where you do not see its case; so are case, title, kind and state.' })
  id: string | null;

  @Id({ nullable: true })
  caseId: string | null;

  @Text({ max: 300, nullable: true })
  title: string | null;

  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind', nullable: true })
  kind: string | null;

  @OneOf(DOCUMENT_STATES, { name: 'DocumentState', nullable: true })
  state: string | null;

  @Day({ description: 'When he wrote in it first.' })
  startedOn: string;

  @Day({ nullable: true, description: 'When it was submitted first.' })
  submittedOn: string | null;

  @Day({ nullable: true, description: 'When it was approved first.' })
  approvedOn: string | null;

  @Day({ nullable: true })
  filedOn: string | null;

  @Whole({ min: 0, max: 1_000, description: 'Verdicts until the first approval, that one among them; so far, without one.' })
  rounds: number;
}

export class GrowthDto {
  @Parts(() => InternshipDto, { max: 100 })
  internships: InternshipDto[];

  @Parts(() => GrowthMonthDto, { max: 10_000, description: 'From the first month with something to the last.' })
  months: GrowthMonthDto[];

  @Parts(() => MonthlyRoundsDto, { max: 10_000, description: 'Months with approvals.' })
  rounds: MonthlyRoundsDto[];

  @OneOf(ROUNDS_TRENDS, { name: 'RoundsTrend', nullable: true, description: 'Rounds of the later half of the approvals against the earlier half; null while they are few.' })
  trend: string | null;

  @Parts(() => InternDocumentDto, { max: 2_000, description: 'The newest first.' })
  documents: InternDocumentDto[];
}
