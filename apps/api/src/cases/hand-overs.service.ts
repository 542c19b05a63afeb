import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import type { Language } from '#libs/i18n/languages';
import { SealedReader } from '../database/sealed-reader';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CaseKeys } from './case-keys';
import type { HandOverDto, HandOverPlanDto, NewHandOverDto, PassingPlaceDto, PlannedPlaceDto } from './hand-over.dto';
import { HandOver } from './hand-over.entity';
import { obstacleOf } from './obstacle';
import { PlacePassing } from './place-passing';
import { ANSWERS_TO, PLACES } from './places.statement';

/** All places of a leaver that the supervisor may change pass in one transaction, or none does. */
@Injectable()
export class HandOversService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly passing: PlacePassing,
    private readonly sealed: SealedReader,
    private readonly receipts: Receipts,
  ) {}

  async list(actor: Actor, leaverId: string): Promise<HandOverDto[]> {
    await this.leaver(actor, leaverId);
    return (await this.db.find(HandOver, { where: { userId: leaverId }, order: { id: 'DESC' } })).map(shown);
  }

  async ofCase(caseId: string): Promise<HandOverDto[]> {
    await this.keys.of(caseId);
    const rows: { id: string }[] = await this.db.query('select distinct hand_over_id as id from assignments where case_id = $1 and hand_over_id is not null', [caseId]);
    return (await this.db.find(HandOver, { where: { id: In(rows.map(row => row.id)) }, order: { id: 'DESC' } })).map(shown);
  }

  /** Tries each place by itself, remembers what stands in its way, and takes everything back. */
  async preview(actor: Actor, leaverId: string, plan: HandOverPlanDto, language: Language): Promise<PlannedPlaceDto[]> {
    const { keyId } = await this.leaver(actor, leaverId);
    const places = await this.places(actor, leaverId, plan.startsOn);
    if (!places.length) return [];
    await this.db.query('savepoint preview');
    const handOver = await this.record(leaverId, keyId, plan, places.length);
    const planned: PlannedPlaceDto[] = [];
    for (const place of places) {
      const toUserId = takerOf(place, plan) ?? null;
      await this.db.query('savepoint place');
      const error = await this.pass(place, handOver, plan).then(() => null, (refusal: unknown) => refusal);
      await this.db.query('rollback to savepoint place');
      planned.push({ ...place, toUserId, obstacle: error === null ? null : obstacleOf(error, language) });
    }
    await this.db.query('rollback to savepoint preview');
    return planned;
  }

  async handOver(actor: Actor, leaverId: string, body: NewHandOverDto): Promise<HandOverDto> {
    const { keyId } = await this.leaver(actor, leaverId);
    const read = async (id: string) => shown(await this.db.findOneByOrFail(HandOver, { id }));
    return this.receipts.once(
      body,
      async id => {
        // one at a time for one leaver: two supervisors who hand over at once would each miss what the other did
        await this.db.query('select pg_advisory_xact_lock(hashtext($1))', [`hand-over ${leaverId}`]);
        const places = await this.places(actor, leaverId, body.startsOn);
        const handOver = await this.record(leaverId, keyId, body, places.length, id);
        for (const place of places) await this.pass(place, handOver, body);
        return read(id);
      },
      read,
    );
  }

  private async leaver(actor: Actor, id: string): Promise<{ keyId: string }> {
    const leaver = await ANSWERS_TO.row(this.db, [id, actor.userId]);
    if (!leaver) throw notFound();
    return leaver;
  }

  private async places(actor: Actor, leaverId: string, startsOn: string): Promise<PassingPlaceDto[]> {
    const rows = await PLACES.rows(this.db, [leaverId, startsOn, actor.userId]);
    return this.sealed.open(rows, { caseTitle: { table: 'case_narratives', column: 'title', row: 'caseId' } });
  }

  private async record(userId: string, keyId: string, plan: NewHandOverDto, places: number, id: string = crypto.randomUUID()): Promise<HandOver> {
    const { startsOn, note = null } = plan;
    const handOver = this.db.create(HandOver, { id, userId, keyId, startsOn, note, places });
    await this.db.insert(HandOver, handOver);
    return handOver;
  }

  private async pass(place: PassingPlaceDto, { id, userId }: HandOver, plan: HandOverPlanDto): Promise<void> {
    const toUserId = takerOf(place, plan);
    if (toUserId === undefined) throw broken('hand_over_names_a_taker', '/takers');
    await this.passing.pass({ place, leaverId: userId, toUserId, handOverId: id });
  }
}

/** Undefined = nobody was named for it, and not even that nobody takes it. */
function takerOf({ assignmentId }: PassingPlaceDto, { takers, toUserId }: HandOverPlanDto): string | null | undefined {
  const named = takers?.find(taker => taker.assignmentId === assignmentId);
  return named ? named.userId : toUserId;
}

const shown = ({ id, userId, startsOn, places, note, createdBy, createdAt }: HandOver): HandOverDto => ({
  id, userId, startsOn, places, note, createdBy, createdAt: createdAt.toISOString(),
});
