import { ParticipationsService } from '../trainings/participations.service';
import { TrainersService } from '../trainings/trainers.service';
import { TrainingSessionsService } from '../trainings/training-sessions.service';
import { TrainingsService } from '../trainings/trainings.service';
import type { NewParticipantDto } from '../trainings/participant.dto';
import type { NewTrainingDto } from '../trainings/training.dto';
import type { DemoLogin } from './demo-users';
import type { MatterEntry } from './enter-matter';

type Guests = { heldOn: string; region: string; place: string; guestsFemale: number; guestsMale: number };

const woman = (name: string, region: string, rest: Partial<NewParticipantDto> = {}): NewParticipantDto => ({ name, region, gender: 'female', ...rest });

/** A training of trainers, and what those who were there have held at home since. */
export async function enterTrainings(entry: MatterEntry): Promise<void> {
  const { hold, comes, leads, screens } = at(entry);
  const tot = await hold('supervisor.bis', { kind: 'tot', topic: 'rights_and_legal_aid', title: 'Тренинг для тренеров: права и помощь на местах', language: 'ru', region: 'KG-GB', heldOn: '2024-02-12' });
  await leads('supervisor.bis', tot, { userId: entry.around.actors['supervisor.bis'].userId });
  const amadalieva = await comes('supervisor.bis', tot, woman('Амадалиева Зейнеп', 'KG-B', { birthYear: 1979, occupation: 'activist', phone: '+996 700 100 301' }));
  const talantbekKyzy = await comes('supervisor.bis', tot, woman('Талантбек кызы Айжамал', 'KG-J', { birthYear: 1992, occupation: 'teacher' }));
  await comes('supervisor.bis', tot, woman('Исмаилова Рахат', 'KG-N', { occupation: 'social_worker' }));
  await comes('supervisor.bis', tot, { name: 'Токтомушев Нурбек', region: 'KG-T', gender: 'male', occupation: 'journalist' });

  const seminar = await hold('lawyer.osh', { kind: 'seminar', topic: 'rights_and_legal_aid', title: 'Права женщин: куда обращаться', language: 'ky', region: 'KG-B', heldOn: '2024-04-10' });
  await leads('lawyer.osh', seminar, { participantId: amadalieva, trainedAtId: tot });
  const sabira = await comes('lawyer.osh', seminar, woman('Сабирова Гульнара', 'KG-B', { birthYear: 1985 }));
  for (const name of ['Раимбекова Айнура', 'Жолдошева Чынара']) await comes('lawyer.osh', seminar, woman(name, 'KG-B'));

  const campaign = await hold('lawyer.osh', { kind: 'screening_campaign', topic: 'torture_prevention', campaign: 'torture_victims_day', title: 'Показы ко Дню в поддержку жертв пыток', language: 'ky', region: 'KG-J', heldOn: '2024-06' });
  await leads('lawyer.osh', campaign, { participantId: talantbekKyzy, trainedAtId: tot });
  await screens('lawyer.osh', campaign, { heldOn: '2024-06-25', region: 'KG-J', place: 'Областная библиотека', guestsFemale: 38, guestsMale: 14 });
  await screens('lawyer.osh', campaign, { heldOn: '2024-06-26', region: 'KG-O', place: 'Сельский клуб', guestsFemale: 27, guestsMale: 11 });

  const leadership = await hold('lawyer.osh', { kind: 'tot', topic: 'womens_leadership', title: 'Женское лидерство: тренинг для тренеров', language: 'ky', region: 'KG-GO', heldOn: '2024-09' });
  await leads('lawyer.osh', leadership, { participantId: amadalieva, trainedAtId: tot });
  await entry.as('lawyer.osh', () => entry.app.get(ParticipationsService).add(leadership, { participantId: sabira }));
  await comes('lawyer.osh', leadership, woman('Бекташова Мунара', 'KG-O', { occupation: 'entrepreneur' }));
}

function at(entry: MatterEntry) {
  const of = { trainings: entry.app.get(TrainingsService), people: entry.app.get(ParticipationsService), trainers: entry.app.get(TrainersService), sessions: entry.app.get(TrainingSessionsService) };
  return {
    hold: async (login: DemoLogin, body: NewTrainingDto) => (await entry.as(login, actor => of.trainings.hold(actor, body))).id,
    comes: async (login: DemoLogin, training: string, person: NewParticipantDto) => (await entry.as(login, () => of.people.add(training, { person }))).participant.id,
    leads: (login: DemoLogin, training: string, who: { participantId?: string; userId?: string; trainedAtId?: string }) => entry.as(login, () => of.trainers.name(training, who)),
    screens: (login: DemoLogin, training: string, guests: Guests) => entry.as(login, () => of.sessions.add(training, { ...guests, minutes: 100 })),
  };
}
