import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { officeDay, OFFICE_ZONE } from '#libs/law/office-day';
import { Acting } from '../database/acting';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Task } from '../tasks/task.entity';
import type { VoidingDto } from '../violations/void.dto';
import { Attendance } from './attendance.entity';
import { CaseKeys } from './case-keys';
import { DOER } from './doer.statement';
import { HearingClashes } from './hearing-clashes';
import type { AddedAttendanceDto, AttendanceDto, HearingChangesDto, HearingDto, HearingOutcomeDto, NewAttendanceDto, NewHearingDto, NextHearingDto } from './hearing.dto';
import { Hearing } from './hearing.entity';

const USUAL_MINUTES = 60;

@Injectable()
export class HearingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly clashes: HearingClashes,
    private readonly acting: Acting,
  ) {}

  async book(caseId: string, body: NewHearingDto): Promise<HearingDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        const { clashIsMeant = false, minutes = USUAL_MINUTES, ...rest } = body;
        const startsAt = new Date(body.startsAt);
        const clashMeantBy = await this.clashes.refuse({ id: null, caseId, startsAt, minutes }, clashIsMeant);
        await this.db.insert(Hearing, this.db.create(Hearing, { ...rest, id, caseId, keyId, startsAt, minutes, clashMeantBy, status: 'scheduled', nextNotSet: false, zone: OFFICE_ZONE }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, { startsAt, clashIsMeant = false, ...changes }: HearingChangesDto): Promise<HearingDto> {
    const hearing = await this.locked(id);
    refuseStale(hearing, seen, { ...changes, startsAt });
    const before = { at: hearing.startsAt.getTime(), minutes: hearing.minutes };
    Object.assign(hearing, changes, startsAt && { startsAt: new Date(startsAt) });
    const moved = hearing.startsAt.getTime() !== before.at || hearing.minutes !== before.minutes;
    if (moved && hearing.status === 'scheduled') hearing.clashMeantBy = await this.clashes.refuse(hearing, clashIsMeant);
    await this.db.save(hearing);
    return this.one(id);
  }

  /**
   * What became of a hearing, who came, the next date and what is to be done, in one act.
   * @throws Problem 409 when it has an outcome already
   */
  async settle(id: string, seen: number, outcome: HearingOutcomeDto): Promise<HearingDto> {
    const hearing = await this.locked(id);
    refuseStale(hearing, seen, outcome);
    if (hearing.status === 'voided') throw broken('voided_record_stays_as_it_is');
    if (hearing.status !== 'scheduled') throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.hearing_has_an_outcome' }] });
    const { attendances = [], next, nextNotSet = false, note, whatToDo, clashIsMeant = false, ...result } = outcome;
    const nextHearingId = next ? (next.id ?? uuidv7()) : null;
    if (nextHearingId === hearing.id) throw broken('next_hearing_is_another', '/next/id');
    // first what became of it: nobody is at a hearing any more that was put off
    await this.db.save(Object.assign(hearing, result, { nextHearingId, nextNotSet }, note && { note }));
    if (next) await this.bookNext(hearing, nextHearingId!, next, clashIsMeant);
    for (const attendance of attendances) await this.insertAttendance(hearing, uuidv7(), attendance);
    if (whatToDo) await this.setTask(hearing, whatToDo, next);
    return this.one(id);
  }

  /**
   * Who and when is signed by the database, which lets go what hung on it as well: the hearing that led to it has no next date
   * any more, a trip there is to be confirmed anew.
   */
  async void(id: string, seen: number, { reason }: VoidingDto): Promise<HearingDto> {
    const hearing = await this.locked(id);
    refuseStale(hearing, seen, {});
    if (hearing.status === 'voided') throw broken('voided_record_stays_as_it_is');
    const { userId } = this.acting.actor;
    await this.db.save(Object.assign(hearing, { status: 'voided' as const, voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
    return this.one(id);
  }

  async attend(id: string, { clashIsMeant = false, ...body }: AddedAttendanceDto): Promise<AttendanceDto> {
    const hearing = await this.locked(id);
    const attendanceId = uuidv7();
    await this.insertAttendance(hearing, attendanceId, body);
    if (body.userId) await this.clashes.refuseNamed(hearing, body.userId, clashIsMeant);
    const { userId = null, personId = null, role } = body;
    return { id: attendanceId, userId, personId, role };
  }

  private async bookNext(hearing: Hearing, id: string, next: NextHearingDto, clashIsMeant: boolean): Promise<void> {
    const { caseId, proceedingId, keyId, zone } = hearing;
    const startsAt = new Date(next.startsAt);
    const { minutes = hearing.minutes } = next;
    const clashMeantBy = await this.clashes.refuse({ id: null, caseId, startsAt, minutes }, clashIsMeant, '/next');
    const booked = this.db.create(Hearing, {
      id, caseId, proceedingId, keyId, zone, startsAt, minutes, clashMeantBy,
      purpose: next.purpose ?? hearing.purpose,
      courtroom: next.courtroom ?? hearing.courtroom,
      judge: hearing.judge,
      status: 'scheduled',
      nextNotSet: false,
    });
    await this.db.insert(Hearing, booked);
  }

  private async insertAttendance({ caseId, id: hearingId }: Hearing, id: string, body: NewAttendanceDto): Promise<void> {
    await this.db.insert(Attendance, { id, caseId, hearingId, ...body });
  }

  /** What is to be done becomes a task, until the next hearing when there is one. */
  private async setTask({ caseId, keyId, zone }: Hearing, text: string, next?: NextHearingDto): Promise<void> {
    const { userId } = this.acting.actor;
    const doer = await DOER.row(this.db, [caseId, userId]);
    const dueOn = next ? officeDay(zone, new Date(next.startsAt)) : null;
    await this.db.insert(Task, this.db.create(Task, { id: uuidv7(), caseId, keyId, assigneeId: doer?.userId ?? userId, text, dueOn }));
  }

  private async locked(id: string): Promise<Hearing> {
    const hearing = await this.db.findOne(Hearing, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!hearing) throw notFound();
    return hearing;
  }

  private async one(id: string): Promise<HearingDto> {
    const hearing = await this.db.findOneBy(Hearing, { id });
    if (!hearing) throw notFound();
    const attendances = await this.db.find(Attendance, { where: { hearingId: id }, order: { id: 'ASC' } });
    const { caseId: _case, keyId: _key, clashMeantBy: _meant, voidedAt, ...shown } = hearing;
    return { ...shown, voidedAt: voidedAt?.toISOString() ?? null, attendances: attendances.map(({ caseId: _, hearingId: __, ...one }) => one) };
  }
}
