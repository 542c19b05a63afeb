import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { OwnTraining } from './own-training';
import type { NewTrainingSessionDto, SessionAttendanceDto, TrainingSessionChangesDto, TrainingSessionDto } from './training-session.dto';
import { TrainingSession } from './training-session.entity';

const LEADERS = `
  select session_id as "sessionId", array_agg(participant_id order by participant_id) as "participantIds" from session_trainers
    where session_id = any ($1::uuid[]) group by session_id`;

/** The sittings of a training, who led each, and who was there. */
@Injectable()
export class TrainingSessionsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly own: OwnTraining,
    private readonly receipts: Receipts,
  ) {}

  async ofTraining(trainingId: string): Promise<TrainingSessionDto[]> {
    return this.shown(await this.db.createQueryBuilder(TrainingSession, 's').where({ trainingId }).orderBy('s.held_lower').addOrderBy('s.id').getMany());
  }

  async add(trainingId: string, body: NewTrainingSessionDto): Promise<TrainingSessionDto> {
    const { keyId } = await this.own.need(trainingId);
    return this.receipts.once(
      body,
      async id => {
        const { participantIds = [], ...fields } = body;
        const unsaid = { minutes: null, place: null, guestsFemale: 0, guestsMale: 0, guestsUnknown: 0, attendanceTakenAt: null, voidedAt: null, voidedBy: null, voidReason: null };
        await this.db.insert(TrainingSession, this.db.create(TrainingSession, { ...unsaid, ...fields, id, trainingId, keyId }));
        await this.name({ id, trainingId }, participantIds);
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, { participantIds, ...changes }: TrainingSessionChangesDto): Promise<TrainingSessionDto> {
    const session = await this.locked(id);
    const before = (await this.one(id)).participantIds;
    const stored = { ...session, participantIds: before };
    refuseStale(stored, seen, { ...changes, participantIds });
    const { version } = await this.db.save(Object.assign(session, changes));
    if (participantIds && [...new Set(participantIds)].sort().join() !== before.join()) await this.rename(session, participantIds, version === seen);
    return this.one(id);
  }

  /** Who was there, as a whole: what was noted before is replaced. */
  async takeAttendance(id: string, seen: number, { participantIds = [] }: SessionAttendanceDto): Promise<TrainingSessionDto> {
    const session = await this.locked(id);
    refuseStale(session, seen, {});
    await this.db.query('delete from session_attendances where session_id = $1 and participant_id <> all ($2::uuid[])', [id, participantIds]);
    await this.db.query(
      `insert into session_attendances (session_id, training_id, participant_id) select $1::uuid, $2::uuid, unnest($3::uuid[]) on conflict do nothing`,
      [id, session.trainingId, [...new Set(participantIds)]],
    );
    await this.db.save(Object.assign(session, { attendanceTakenAt: new Date() }));
    return this.one(id);
  }

  async void({ userId }: Actor, id: string, seen: number, reason: string): Promise<TrainingSessionDto> {
    const session = await this.locked(id);
    refuseStale(session, seen, {});
    await this.db.save(Object.assign(session, { voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
    return this.one(id);
  }

  /** Others are named before any is taken away, for somebody leads it at every moment. That is a change of the session, though no column of it tells. */
  private async rename(session: TrainingSession, participantIds: string[], unchanged: boolean): Promise<void> {
    await this.name(session, participantIds);
    await this.db.query('delete from session_trainers where session_id = $1 and participant_id <> all ($2::uuid[])', [session.id, participantIds]);
    if (unchanged) await this.db.increment(TrainingSession, { id: session.id }, 'version', 1);
  }

  private async name({ id, trainingId }: Pick<TrainingSession, 'id' | 'trainingId'>, participantIds: string[]): Promise<void> {
    await this.db.query(
      'insert into session_trainers (session_id, training_id, participant_id) select $1::uuid, $2::uuid, unnest($3::uuid[]) on conflict do nothing',
      [id, trainingId, participantIds],
    );
  }

  /** @throws Problem 404 when it is not there for him to change */
  private async locked(id: string): Promise<TrainingSession> {
    const session = await this.db.findOne(TrainingSession, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!session) throw notFound();
    return session;
  }

  private async one(id: string): Promise<TrainingSessionDto> {
    const session = await this.db.findOneBy(TrainingSession, { id });
    if (!session) throw notFound();
    return (await this.shown([session]))[0];
  }

  private async shown(sessions: TrainingSession[]): Promise<TrainingSessionDto[]> {
    const led: { sessionId: string; participantIds: string[] }[] = await this.db.query(LEADERS, [sessions.map(({ id }) => id)]);
    return sessions.map(({ keyId: _, attendanceTakenAt, voidedAt, voidedBy, voidReason, ...session }) => ({
      ...session,
      participantIds: led.find(({ sessionId }) => sessionId === session.id)?.participantIds ?? [],
      voided: voidedAt && { at: voidedAt.toISOString(), by: voidedBy!, reason: voidReason! },
      attendanceTakenAt: attendanceTakenAt && attendanceTakenAt.toISOString(),
    }));
  }
}
