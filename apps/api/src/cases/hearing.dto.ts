import { ATTENDANCE_ROLES, type AttendanceRole } from '#libs/law/attendance-role';
import { HEARING_OUTCOMES, type HearingOutcome } from '#libs/law/hearing-outcome';
import { HEARING_PURPOSES, type HearingPurpose } from '#libs/law/hearing-purpose';
import { HEARING_STATUSES } from '#libs/law/hearing-status';
import { POSTPONEMENT_REASONS, type PostponementReason } from '#libs/law/postponement-reason';
import { Flag, Id, Instant, OneOf, Part, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';
import { VoidableDto } from '../violations/void.dto';

const MAX_NOTE = 10_000;

export class NewHearingDto {
  @Id({ optional: true })
  id?: string;

  @Id()
  proceedingId: string;

  @Instant({ description: "The moment, with the offset of the court's clock." })
  startsAt: string;

  @Whole({ min: 5, max: 720, optional: true, description: 'How long it is expected to last, in minutes; 60 when left out.' })
  minutes?: number;

  @OneOf(HEARING_PURPOSES, { name: 'HearingPurpose' })
  purpose: HearingPurpose;

  @Flag({ optional: true, description: 'Somebody is at another hearing then, and the sender knows.' })
  clashIsMeant?: boolean;

  @Text({ max: 80, optional: true })
  courtroom?: string;

  @Text({ max: 200, optional: true })
  judge?: string;
}

export class HearingChangesDto {
  @Instant({ optional: true })
  startsAt?: string;

  @Whole({ min: 5, max: 720, optional: true, description: 'How long it is expected to last, in minutes.' })
  minutes?: number;

  @Flag({ optional: true, description: 'Somebody is at another hearing then, and the sender knows.' })
  clashIsMeant?: boolean;

  @OneOf(HEARING_PURPOSES, { name: 'HearingPurpose', optional: true })
  purpose?: HearingPurpose;

  @Text({ max: 80, optional: true, nullable: true })
  courtroom?: string | null;

  @Text({ max: 200, optional: true, nullable: true })
  judge?: string | null;

  @Text({ max: MAX_NOTE, optional: true, nullable: true })
  note?: string | null;
}

/** One who came: a colleague or a person on file. */
export class NewAttendanceDto {
  @Id({ optional: true })
  userId?: string;

  @Id({ optional: true })
  personId?: string;

  @OneOf(ATTENDANCE_ROLES, { name: 'AttendanceRole' })
  role: AttendanceRole;
}

/** Somebody who came, or is to come. */
export class AddedAttendanceDto extends NewAttendanceDto {
  @Flag({ optional: true, description: 'He is at another hearing then, and the sender knows.' })
  clashIsMeant?: boolean;
}

/** The date that was set for the next sitting. */
export class NextHearingDto {
  @Id({ optional: true })
  id?: string;

  @Instant()
  startsAt: string;

  @Whole({ min: 5, max: 720, optional: true, description: 'How long it is expected to last, in minutes; as long as the last one when left out.' })
  minutes?: number;

  @OneOf(HEARING_PURPOSES, { name: 'HearingPurpose', optional: true })
  purpose?: HearingPurpose;

  @Text({ max: 80, optional: true })
  courtroom?: string;
}

/** What became of a hearing: a record of its own, made once. */
export class HearingOutcomeDto {
  @OneOf(['held', 'postponed', 'cancelled'], { name: 'HearingResult' })
  status: 'held' | 'postponed' | 'cancelled';

  @OneOf(HEARING_OUTCOMES, { name: 'HearingOutcome', optional: true, description: 'When held.' })
  outcome?: HearingOutcome;

  @OneOf(POSTPONEMENT_REASONS, { name: 'PostponementReason', optional: true, description: 'When postponed.' })
  postponementReason?: PostponementReason;

  @Text({ max: MAX_NOTE, optional: true })
  note?: string;

  @Text({ max: 2_000, optional: true, description: 'What is to be done next: becomes a task of yours (of the lead, when you are not on the team), until the next hearing.' })
  whatToDo?: string;

  @Flag({ optional: true, description: 'Somebody is at another hearing then, and the sender knows.' })
  clashIsMeant?: boolean;

  @Parts(() => NewAttendanceDto, { max: 40, optional: true })
  attendances?: NewAttendanceDto[];

  @Part(() => NextHearingDto, { optional: true })
  next?: NextHearingDto;

  @Flag({ optional: true, description: 'The court has not set a next date yet.' })
  nextNotSet?: boolean;
}

export class AttendanceDto {
  @Id()
  id: string;

  @Id({ nullable: true })
  userId: string | null;

  @Id({ nullable: true })
  personId: string | null;

  @OneOf(ATTENDANCE_ROLES, { name: 'AttendanceRole' })
  role: string;
}

export class HearingDto extends VoidableDto {
  @Id()
  id: string;

  @Id()
  proceedingId: string;

  @Instant()
  startsAt: string | Date;

  @Whole({ min: 5, max: 720, description: 'How long it is expected to last, in minutes.' })
  minutes: number;

  @Text({ max: 60 })
  zone: string;

  @Text({ max: 80, nullable: true })
  courtroom: string | null;

  @Text({ max: 200, nullable: true })
  judge: string | null;

  @OneOf(HEARING_PURPOSES, { name: 'HearingPurpose' })
  purpose: string;

  @OneOf(HEARING_STATUSES, { name: 'HearingStatus' })
  status: string;

  @OneOf(HEARING_OUTCOMES, { name: 'HearingOutcome', nullable: true })
  outcome: string | null;

  @OneOf(POSTPONEMENT_REASONS, { name: 'PostponementReason', nullable: true })
  postponementReason: string | null;

  @Id({ nullable: true })
  nextHearingId: string | null;

  @Flag()
  nextNotSet: boolean;

  @Text({ max: MAX_NOTE, nullable: true })
  note: string | null;

  @Parts(() => AttendanceDto, { max: 100 })
  attendances: AttendanceDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

/** A hearing as the list "my hearings" shows it. */
export class HearingRowDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @Text({ max: 300 })
  caseTitle: string;

  @Instant()
  startsAt: string;

  @Text({ max: 60 })
  zone: string;

  @OneOf(HEARING_PURPOSES, { name: 'HearingPurpose' })
  purpose: string;

  @Text({ max: 80, nullable: true })
  courtroom: string | null;

  @Id({ nullable: true })
  bodyId: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class HearingListQuery extends PageQuery {
  @OneOf(['awaiting_outcome', 'coming'], { name: 'HearingMoment', optional: true, description: 'Past ones without an outcome, or those to come; both when left out.' })
  moment?: 'awaiting_outcome' | 'coming';
}

export class HearingPageDto {
  @Parts(() => HearingRowDto, { max: 100 })
  items: HearingRowDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
