import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor, type PageQuery, UUID } from '../http/page';
import { notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import { OwnTraining } from './own-training';
import type { NewParticipationDto, ParticipationDto, ParticipationEndDto, ParticipationPageDto } from './participant.dto';
import { ParticipantReader } from './participant-reader';
import { PARTICIPATIONS } from './participations.statement';
import { ProgrammePeople } from './programme-people';

const ADD = `
  insert into participations (id, training_id, participant_id) values ($1, $2, $3)
    on conflict (training_id, participant_id) do update set ending = null, version = participations.version + 1
      where participations.ending is not null`;

/** The list of a training: who came to it. */
@Injectable()
export class ParticipationsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly own: OwnTraining,
    private readonly people: ProgrammePeople,
    private readonly reader: ParticipantReader,
    private readonly receipts: Receipts,
  ) {}

  /** @throws Problem 404 when there is no such training */
  async list(trainingId: string, { after, limit = 100 }: PageQuery): Promise<ParticipationPageDto> {
    const [training] = await this.db.query('select from trainings where id = $1', [trainingId]);
    if (!training) throw notFound();
    const [id] = decodeCursor(after, [UUID]) ?? [null];
    const items = await this.rows([trainingId, id, limit, null]);
    return { items, next: items.length === limit ? encodeCursor([items[items.length - 1].id]) : null };
  }

  /** Whoever stands on the list already stays as he is; one who was taken off comes back. */
  async add(trainingId: string, body: NewParticipationDto): Promise<ParticipationDto> {
    await this.own.need(trainingId);
    return this.receipts.once(
      body,
      async id => {
        const participantId = await this.people.one(body);
        await this.db.query(ADD, [id, trainingId, participantId]);
        return this.of(trainingId, await this.idOf(trainingId, participantId));
      },
      // who was on the list before has an id of his own there
      async id => this.of(trainingId, body.person ? id : await this.idOf(trainingId, await this.people.one(body))),
    );
  }

  async end(id: string, seen: number, { ending }: ParticipationEndDto): Promise<ParticipationDto> {
    const [one] = await this.db.query('select training_id as "trainingId", version from participations where id = $1 for update', [id]);
    if (!one) throw notFound();
    if (one.version !== seen) throw new Problem(412, 'stale', { currentVersion: one.version, differences: [] });
    await this.db.query('update participations set ending = $2, version = version + 1 where id = $1', [id, ending]);
    return this.of(one.trainingId, id);
  }

  private async idOf(trainingId: string, participantId: string): Promise<string> {
    const [one] = await this.db.query('select id from participations where training_id = $1 and participant_id = $2', [trainingId, participantId]);
    if (!one) throw notFound();
    return one.id;
  }

  private async of(trainingId: string, id: string): Promise<ParticipationDto> {
    const [one] = await this.rows([trainingId, null, 1, id]);
    if (!one) throw notFound();
    return one;
  }

  private async rows(values: unknown[]): Promise<ParticipationDto[]> {
    const opened = await this.reader.open(await PARTICIPATIONS.rows(this.db, values));
    return opened.map(({ row: { participationId: id, trainingId, ending, sessionIds, participationVersion: version }, participant }) => ({ id, trainingId, ending, sessionIds, version, participant }));
  }
}
