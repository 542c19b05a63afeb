import type { NewCaseDto } from '../cases/case.dto';
import type { ChargeChangesDto, NewChargeDto } from '../cases/charge.dto';
import type { HearingOutcomeDto, NewHearingDto } from '../cases/hearing.dto';
import type { LogEntryChangesDto, NewLogEntryDto } from '../cases/log-entry.dto';
import type { NewProceedingDto } from '../cases/proceeding.dto';
import type { DeadlineOutcomeDto, NewDeadlineDto } from '../deadlines/deadline.dto';
import { officeDay } from '#libs/law/office-day';
import type { TeamRole } from '#libs/law/team-role';
import type { NewTaskDto } from '../tasks/task.dto';
import type { NewClientDto } from '../people/client.dto';
import type { DemoBody } from './demo-bodies';
import type { DemoLogin } from './demo-users';
import type { MatterRedress } from './matter-redress';

/** A client with a case, written down the way it is told: ids, bodies and days are found when it is entered. */
export interface Matter {
  lead: DemoLogin;
  client: Omit<NewClientDto, 'id'>;
  /** Kept for later matters that refer to this client. */
  as?: string;
  /** A client entered before, by his `as`, who sent this one. */
  referredBy?: string;
  cases: MatterCase[];
}

export interface MatterCase {
  about: Omit<NewCaseDto, 'id' | 'clientId' | 'leadId'>;
  team?: [DemoLogin, TeamRole][];
  proceedings?: MatterProceeding[];
  /** Who has to do what; the lead, where nobody is named. */
  tasks?: (Pick<NewTaskDto, 'text' | 'dueOn'> & { by?: DemoLogin; done?: true })[];
  deadlines?: MatterDeadline[];
  redress?: MatterRedress;
  log?: (Omit<NewLogEntryDto, 'id'> & { corrected?: LogEntryChangesDto })[];
  /** What an intern of the team wrote. */
  internLog?: Omit<NewLogEntryDto, 'id'>[];
}

export interface MatterDeadline extends Pick<NewDeadlineDto, 'triggerOn' | 'title' | 'dueOn'> {
  /** Code of the rule it is computed by. */
  rule?: string;
  /** Which of the proceedings it belongs to, counted from 0. */
  of?: number;
  became?: Pick<DeadlineOutcomeDto, 'outcome' | 'outcomeOn' | 'note'>;
  /** Codes of the rules whose terms began when it was met. */
  starts?: string[];
}

export interface MatterProceeding extends Omit<NewProceedingDto, 'id' | 'bodyId' | 'originId'> {
  body?: DemoBody;
  /** Which of the proceedings before it came from, counted from 0. */
  from?: number;
  charges?: { brought: Omit<NewChargeDto, 'id' | 'proceedingId'>; became?: ChargeChangesDto }[];
  hearings?: { booked: Omit<NewHearingDto, 'id' | 'proceedingId'>; became?: HearingOutcomeDto }[];
}

const DAY_MS = 86_400_000;

/** The day that many days from the office's today, `YYYY-MM-DD`: a demo's calendar is never empty. */
export const inDays = (days: number): string => officeDay(undefined, new Date(Date.now() + days * DAY_MS));

/** The moment at which a clock in Kyrgyzstan shows `time` that many days from today. */
export const at = (days: number, time: string): string => `${inDays(days)}T${time}:00+06:00`;
