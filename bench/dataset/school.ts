import { v7 as uuidv7 } from 'uuid';
import { TRAINING_KINDS } from '#libs/law/trainings/training-kind';
import { TRAINING_TOPICS } from '#libs/law/trainings/training-topic';
import { GENDERS } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import type { Registrar } from './client-file';
import { inventName } from './invented-names';
import type { Office } from './organisation';
import { between, dayOf, daysLater, partly, TEN_YEARS } from './past';
import { sealerWith } from './sealer';

const SEATS = [8, 20] as const;

/** Somebody who may be invited to trainings. */
export function participant({ ring, rows, chance }: Registrar, office: Office): string {
  const id = uuidv7();
  const made = { created_by: office.supervisor, created_at: daysLater(new Date(), -TEN_YEARS) };
  const { id: keyId, wrapped, key } = ring.newDataKey();
  rows.add('data_keys', { id: keyId, scope: 'participant', wrapped, ...made });
  rows.add('participants', {
    id, office_id: office.id, key_id: keyId, name: sealerWith(key)('participants', 'name', id, JSON.stringify([inventName(chance)])),
    region: chance.happens(0.9) ? chance.of(REGIONS) : null, gender: chance.happens(0.95) ? chance.of(GENDERS.slice(0, 2)) : null, birth_year: chance.whole(1955, 2005), ...made,
  });
  return id;
}

export interface HeldTraining {
  id: string;
  participants: readonly string[];
}

/** A training of one to three sessions with a list; attendance was taken at most of them, and some are led by who was trained here before. */
export function training({ rows, chance }: Registrar, office: Office, known: readonly string[], before: readonly HeldTraining[]): HeldTraining {
  const id = uuidv7();
  const held = between(chance, daysLater(new Date(), -TEN_YEARS), new Date());
  const made = { created_by: office.supervisor, created_at: held };
  rows.add('trainings', {
    id, office_id: office.id, key_id: office.keyId, kind: chance.of(TRAINING_KINDS), topic: chance.of(TRAINING_TOPICS),
    title: office.sealed('trainings', 'title', id, 'Семинар'), language: 'ru', region: office.region, held_on: partly(chance, held), ...made,
  });
  const list = [...new Set(Array.from({ length: chance.whole(...SEATS) }, () => chance.of(known)))];
  for (const person of list) rows.add('participations', { id: uuidv7(), training_id: id, participant_id: person, ...made });
  for (let sessions = chance.whole(1, 3); sessions > 0; sessions--) {
    const session = uuidv7();
    const taken = chance.happens(0.8);
    rows.add('training_sessions', { id: session, training_id: id, key_id: office.keyId, held_on: dayOf(held), minutes: 180, region: office.region, attendance_taken_at: taken ? held : null, ...made });
    for (const person of taken ? list.filter(() => chance.happens(0.8)) : []) rows.add('session_attendances', { session_id: session, training_id: id, participant_id: person, ...made });
  }
  const trainedAt = before.length && chance.happens(0.3) ? chance.of(before) : null;
  if (trainedAt) rows.add('trainers', { id: uuidv7(), training_id: id, participant_id: chance.of(trainedAt.participants), trained_at_id: trainedAt.id, ...made });
  return { id, participants: list };
}
