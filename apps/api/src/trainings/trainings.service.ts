import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { SealedReader } from '../database/sealed-reader';
import { refuseStale } from '../http/if-match.decorator';
import { DATE, decodeCursor, encodeCursor, UUID } from '../http/page';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { NewTrainingDto, TrainingChangesDto, TrainingDto, TrainingListQuery, TrainingPageDto, TrainingRowDto } from './training.dto';
import { Training } from './training.entity';
import { type TrainingRow, TRAININGS } from './training-list.statement';
import { TrainersService } from './trainers.service';
import { TrainingSessionsService } from './training-sessions.service';

const DAY_OR_NONE = new RegExp(`${DATE.source}|^-infinity$`);

/** The programme: what is held where, by whom, and how many came. */
@Injectable()
export class TrainingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly receipts: Receipts,
    private readonly sessions: TrainingSessionsService,
    private readonly trainers: TrainersService,
  ) {}

  async list({ kind = undefined, region = undefined, after, limit = 25 }: TrainingListQuery): Promise<TrainingPageDto> {
    const [day, id] = decodeCursor(after, [DAY_OR_NONE, UUID]) ?? [null, null];
    const rows = await TRAININGS.rows(this.db, [kind ?? null, region ?? null, day, id, limit, null]);
    const last = rows.length === limit ? rows[rows.length - 1] : null;
    return { items: await this.opened(rows), next: last && encodeCursor([last.sortKey, last.id]) };
  }

  /** Those of some trainings that are there for the reader. */
  async rowsOf(ids: string[]): Promise<TrainingRowDto[]> {
    return ids.length ? this.opened(await TRAININGS.rows(this.db, [null, null, null, null, ids.length, ids])) : [];
  }

  hold(actor: Actor, body: NewTrainingDto): Promise<TrainingDto> {
    return this.receipts.once(
      body,
      async id => {
        const [{ keyId }] = await this.db.query('select id as "keyId" from data_keys where office_id = $1', [actor.officeId]);
        const { campaign = null, ...fields } = body;
        await this.db.insert(Training, this.db.create(Training, { ...fields, campaign, id, keyId, officeId: actor.officeId, voidedAt: null, voidedBy: null, voidReason: null }));
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  async change(id: string, seen: number, changes: TrainingChangesDto): Promise<TrainingDto> {
    const training = await this.db.findOne(Training, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!training) throw notFound();
    refuseStale(training, seen, changes);
    await this.db.save(Object.assign(training, changes));
    return this.read(id);
  }

  /** It stays, with the reason, and counts nowhere. @throws Problem 422 while somebody who was trained there trains */
  async void({ userId }: Actor, id: string, seen: number, reason: string): Promise<TrainingDto> {
    const training = await this.db.findOne(Training, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!training) throw notFound();
    refuseStale(training, seen, {});
    await this.db.save(Object.assign(training, { voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
    return this.read(id);
  }

  /** @throws Problem 404 when there is no such training for this actor */
  async read(id: string): Promise<TrainingDto> {
    const [row] = await this.rowsOf([id]);
    if (!row) throw notFound();
    return { ...row, sessions: await this.sessions.ofTraining(id), trainers: await this.trainers.ofTraining(id) };
  }

  private async opened(rows: TrainingRow[]): Promise<TrainingRowDto[]> {
    await this.sealed.open(rows, { title: { table: 'trainings', column: 'title', row: 'id' }, voidReason: { table: 'trainings', column: 'void_reason', row: 'id' } });
    return rows.map(({ sortKey: _, voidedAt, voidedBy, voidReason, ...row }) => ({ ...row, voided: voidedAt ? { at: voidedAt, by: voidedBy!, reason: voidReason! } : null }));
  }
}
