import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedReader } from '../database/sealed-reader';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { OwnTraining } from './own-training';
import { ProgrammePeople } from './programme-people';
import type { NewTrainerDto, TrainerDto, TrainerListDto } from './trainer.dto';
import { TrainerNames } from './trainer-names';
import { TRAINERS, TRAINERS_OF_TRAINING } from './trainers.statement';

/** Who leads trainings, and where they had learnt it. */
@Injectable()
export class TrainersService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly names: TrainerNames,
    private readonly own: OwnTraining,
    private readonly people: ProgrammePeople,
    private readonly receipts: Receipts,
  ) {}

  async list(): Promise<TrainerListDto> {
    return { items: await this.names.open(await TRAINERS.rows(this.db, [])) };
  }

  async ofTraining(trainingId: string): Promise<TrainerDto[]> {
    const rows = await TRAINERS_OF_TRAINING.rows(this.db, [trainingId]);
    await this.sealed.open(rows, { trainedAtTitle: { table: 'trainings', column: 'title', row: ({ trainedAtId }) => trainedAtId! } });
    return this.names.open(rows);
  }

  async name(trainingId: string, body: NewTrainerDto): Promise<TrainerDto[]> {
    await this.own.need(trainingId);
    return this.receipts.once(
      body,
      async id => {
        const { trainedAtId = null } = body;
        const participantId = await this.people.one(body);
        if (trainedAtId && !(await this.took(participantId, trainedAtId))) throw broken('trainer_was_trained_there', '/trainedAtId');
        await this.db.query('insert into trainers (id, training_id, participant_id, trained_at_id) values ($1, $2, $3, $4)', [id, trainingId, participantId, trainedAtId]);
        return this.ofTraining(trainingId);
      },
      () => this.ofTraining(trainingId),
    );
  }

  /** @throws Problem 404 when he leads no such training of the actor's office */
  async takeBack(trainingId: string, id: string): Promise<void> {
    await this.own.need(trainingId);
    await this.db.query('delete from session_trainers where training_id = $2 and participant_id = (select participant_id from trainers where id = $1)', [id, trainingId]);
    const [, gone] = await this.db.query('delete from trainers where id = $1 and training_id = $2', [id, trainingId]);
    if (!gone) throw notFound();
  }

  private async took(participantId: string, trainingId: string): Promise<boolean> {
    const [one] = await this.db.query('select from participations where participant_id = $1 and training_id = $2', [participantId, trainingId]);
    return one !== undefined;
  }
}
