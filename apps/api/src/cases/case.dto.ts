import { CASE_KINDS, type CaseKind } from '#libs/law/case-kind';
import { Flag, Id, Ids, Instant, OneOf, PartialDateField, Part, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';
import { ChargeDto } from './charge.dto';
import { HearingDto } from './hearing.dto';
import { JoinderDto } from './joinder.dto';
import { LogPageDto } from './log-page.dto';
import { ProceedingDto } from './proceeding.dto';
import { CaseClientDto } from './case-client.dto';
import { CaseRowDto } from './case-row.dto';
import { CaseDeadlineDto } from './case-deadline.dto';
import { CaseTaskDto } from './case-task.dto';
import { AssignmentDto } from './assignment.dto';
import { VoidedChargeDto, VoidedProceedingDto } from './voided.dto';

const MAX_TITLE = 300;
const MAX_SUMMARY = 10_000;
const MANY = 1000;

export class NewCaseDto {
  @Id({ optional: true, description: 'Your own id, so that a repeated POST opens one case.' })
  id?: string;

  @Id({ description: 'The client it is opened for.' })
  clientId: string;

  @OneOf(CASE_KINDS, { name: 'CaseKind' })
  kind: CaseKind;

  @PartialDateField()
  openedOn: string;

  @Text({ max: MAX_TITLE })
  title: string;

  @Text({ max: MAX_SUMMARY, optional: true })
  summary?: string;

  @Flag({ optional: true, description: 'Seen by its team and nobody else.' })
  restricted?: boolean;

  @Id({ optional: true, description: 'Who leads it; you, when left out.' })
  leadId?: string;

  @Ids({ max: 20, optional: true, description: 'Your own conflict checks of the last day, of opposing names.' })
  conflictCheckIds?: string[];

  @Text({ max: 2000, optional: true, description: 'Why there is no such check. With one it is not kept.' })
  uncheckedReason?: string;
}

export class CaseChangesDto {
  @OneOf(CASE_KINDS, { name: 'CaseKind', optional: true })
  kind?: CaseKind;

  @PartialDateField({ optional: true })
  openedOn?: string;

  @Flag({ optional: true })
  restricted?: boolean;
}

export class NarrativeChangesDto {
  @Text({ max: MAX_TITLE, optional: true })
  title?: string;

  @Text({ max: MAX_SUMMARY, optional: true, nullable: true })
  summary?: string | null;
}

export class NarrativeDto {
  @Text({ max: MAX_TITLE })
  title: string;

  @Text({ max: MAX_SUMMARY, nullable: true })
  summary: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class CaseListQuery extends PageQuery {
  @OneOf(['mine', 'all'], { name: 'CaseScope', optional: true, description: '`mine` = I am on the team; `all` = whatever I may see.' })
  scope?: 'mine' | 'all';

  @OneOf(['open', 'closed'], { name: 'CaseState', optional: true })
  state?: 'open' | 'closed';

  @OneOf(['true'], { name: 'WithTotal', optional: true, description: 'Count them all as well.' })
  total?: 'true';
}

export class CasePageDto {
  @Parts(() => CaseRowDto, { max: 100 })
  items: CaseRowDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;

  @Whole({ min: 0, max: 10_000_000, optional: true })
  total?: number;
}

export class RunningEmergencyDto {
  @Id()
  id: string;

  @Instant()
  until: string;
}

/** The whole case page in one answer. */
export class CaseDto {
  @Id()
  id: string;

  @Text({ max: 40 })
  code: string;

  @Id()
  officeId: string;

  @OneOf(CASE_KINDS, { name: 'CaseKind' })
  kind: string;

  @PartialDateField()
  openedOn: string;

  @Flag()
  restricted: boolean;

  @Flag()
  open: boolean;

  @Instant({ nullable: true })
  nextHearingAt: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;

  @Part(() => NarrativeDto)
  narrative: NarrativeDto;

  @Parts(() => CaseClientDto, { max: MANY })
  clients: CaseClientDto[];

  @Parts(() => AssignmentDto, { max: MANY })
  team: AssignmentDto[];

  @Parts(() => ProceedingDto, { max: MANY })
  proceedings: ProceedingDto[];

  @Parts(() => VoidedProceedingDto, { max: MANY, description: 'Entered by mistake: they are in no other list.' })
  voidedProceedings: VoidedProceedingDto[];

  @Parts(() => JoinderDto, { max: MANY, description: 'Which of its proceedings are heard together with those of other cases.' })
  joinders: JoinderDto[];

  @Parts(() => ChargeDto, { max: MANY })
  charges: ChargeDto[];

  @Parts(() => VoidedChargeDto, { max: MANY, description: 'Entered by mistake: they are in no other list.' })
  voidedCharges: VoidedChargeDto[];

  @Parts(() => HearingDto, { max: MANY })
  hearings: HearingDto[];

  @Parts(() => CaseTaskDto, { max: MANY, description: 'The open ones, the most urgent first.' })
  tasks: CaseTaskDto[];

  @Part(() => CaseDeadlineDto, { nullable: true })
  nextDeadline: CaseDeadlineDto | null;

  @PartialDateField({ nullable: true, description: 'When the first of its events happened.' })
  happenedOn: string | null;

  @Part(() => RunningEmergencyDto, { nullable: true, description: 'Your own emergency access to it, while it runs.' })
  emergency: RunningEmergencyDto | null;

  @Flag({ description: 'Its words were destroyed with the key of its client; nothing is written into it any more.' })
  erased: boolean;

  @Part(() => LogPageDto, { description: 'The latest entries.' })
  log: LogPageDto;
}
