import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { nameFit } from '#libs/sealing/name-fit';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import type { LikeParticipantsDto, LikenessDto, ParticipantChangesDto, ParticipantMergingDto, ParticipantPageDto, PastTrainingDto } from './participant.dto';
import { Participant } from './participant.entity';
import { ParticipantIndex } from './participant-index';
import { ParticipantReader } from './participant-reader';
import { PARTICIPANTS } from './participations.statement';
import { ProgrammePeople } from './programme-people';
import { TrainingsService } from './trainings.service';

const SHOWN = 10;
const WORTH_SHOWING = 60;

const STANDS = '<> all ((select app.voided_trainings())::uuid[])';
const TAKEN_PART = `select e.training_id as id from participations e where e.ending is null and e.training_id ${STANDS} and e.participant_id in
  (select id from participants where id = $1 or merged_into_id = $1)`;
const LED = `select r.training_id as id from trainers r where r.training_id ${STANDS} and r.participant_id in (select id from participants where id = $1 or merged_into_id = $1)`;

/** Where the actor sees that he is somebody already, that link stands and is what the actor must be allowed to write. $1 participant, $2 client */
const LINK = `
  insert into participant_clients (participant_id, client_id)
    select $1::uuid, coalesce((select client_id from participant_clients where participant_id = $1 order by created_at limit 1), $2::uuid)
  on conflict (participant_id, client_id) do nothing`;

/** One person of the programme: found again, corrected, known to be a client, found to be the same as another. */
@Injectable()
export class ParticipantsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly index: ParticipantIndex,
    private readonly reader: ParticipantReader,
    private readonly trainings: TrainingsService,
    private readonly people: ProgrammePeople,
  ) {}

  async read(id: string): Promise<ParticipantPageDto> {
    const [one] = await this.reader.open(await PARTICIPANTS.rows(this.db, [[id]]));
    if (!one) throw notFound();
    return { ...one.participant, trainings: await this.past(TAKEN_PART, id), leads: await this.past(LED, id) };
  }

  async change(id: string, seen: number, changes: ParticipantChangesDto): Promise<ParticipantPageDto> {
    const one = await this.locked(id, seen, changes);
    if (one.userId && (changes.name || changes.phone)) throw broken('participant_is_a_colleague_or_has_a_name', '/name');
    await this.db.save(Object.assign(one, changes));
    if (one.name && (changes.name !== undefined || changes.phone !== undefined)) await this.index.put(id, one.name, one.phone);
    return this.read(id);
  }

  /** Who of the programme may be meant, best first: by the same telephone, or by a name that is written alike. */
  async alike({ name, phone }: LikenessDto): Promise<LikeParticipantsDto> {
    const calling = await this.index.byPhone(phone);
    const named = name ? await this.index.byName(name) : [];
    const opened = await this.reader.open(await PARTICIPANTS.rows(this.db, [[...new Set([...calling, ...named])]]));
    const items = opened
      .filter(({ participant }) => !participant.mergedIntoId)
      .map(({ row: { trainings }, participant }) => ({
        participant,
        trainings,
        fit: calling.includes(participant.id) ? 100 : Math.round(100 * nameFit(name ?? '', participant.displayName)),
      }))
      .filter(({ fit }) => fit >= WORTH_SHOWING)
      .sort((a, b) => b.fit - a.fit || b.trainings - a.trainings);
    return { items: items.slice(0, SHOWN) };
  }

  /** Whose client he is besides keeps nobody from it who does not see that. @throws Problem 422 when the client is not there for the actor */
  async isClient(id: string, clientId: string): Promise<ParticipantPageDto> {
    await this.read(id);
    const [client] = await this.db.query('select from clients where id = $1', [clientId]);
    if (!client) throw broken('unknown_client', '/clientId');
    await this.db.query(LINK, [id, clientId]);
    return this.read(id);
  }

  /** @throws Problem 404 when the actor knows of no client he would be */
  async isNoClient(id: string): Promise<void> {
    const [, gone] = await this.db.query('delete from participant_clients where participant_id = $1', [id]);
    if (!gone) throw notFound();
  }

  /** Into another participant, or the colleague he is. */
  async merge(id: string, seen: number, { intoId: named, userId }: ParticipantMergingDto): Promise<ParticipantPageDto> {
    if (!named === !userId) throw broken('participant_is_said_in_one_way', '/intoId');
    const one = await this.locked(id, seen, {});
    const intoId = named ?? (await this.people.one({ userId }));
    const [into] = await this.db.query('select from participants where id = $1', [intoId]);
    if (!into) throw broken('unknown_participant', '/intoId');
    await this.db.save(Object.assign(one, { mergedIntoId: intoId }));
    return this.read(id);
  }

  /** @throws Problem 404 when he is not there for the actor's office to change */
  private async locked(id: string, seen: number, changes: object): Promise<Participant> {
    const one = await this.db.findOne(Participant, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!one) throw notFound();
    refuseStale(one, seen, changes);
    return one;
  }

  private async past(sql: string, id: string): Promise<PastTrainingDto[]> {
    const ids: { id: string }[] = await this.db.query(sql, [id]);
    const rows = await this.trainings.rowsOf([...new Set(ids.map(one => one.id))]);
    return rows.map(({ id: trainingId, title, kind, heldOn }) => ({ id: trainingId, title, kind, heldOn }));
  }
}
