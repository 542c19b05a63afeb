import { clerk } from '../support/clerk';
import type { Visitor } from '../support/visitor';

/** What belongs to an office's programme of trainings. */
export interface TrainingRowIds {
  training: string;
  trainingSession: string;
  participant: string;
  participation: string;
  trainer: string;
}

export async function enterTraining(visitor: Visitor): Promise<TrainingRowIds> {
  const does = clerk(visitor);
  const training = await does.create('/api/trainings', { kind: 'tot', topic: 'other', title: 'Тайный', language: 'ru', region: 'KG-O', heldOn: '2020' });
  const session = await does.create(`/api/trainings/${training.id}/sessions`, { heldOn: '2020', region: 'KG-O', place: 'Тайный' });
  const { id, participant } = await does.create(`/api/trainings/${training.id}/participations`, { person: { name: 'Тайный Участник' } });
  const [trainer] = await does.create(`/api/trainings/${training.id}/trainers`, { participantId: participant.id });
  return { training: training.id, trainingSession: session.id, participant: participant.id, participation: id, trainer: trainer.id };
}
