import { AssessmentsService } from '../clinical/assessments.service';
import { ClinicalNotesService } from '../clinical/clinical-notes.service';
import type { NewClinicalNoteDto } from '../clinical/clinical-note.dto';
import type { MatterEntry } from './enter-matter';
import { inDays } from './matter';

/** Invented, as everything in a clinical file of the demo is. */
const NOTES: readonly NewClinicalNoteDto[] = [
  { kind: 'consultation', occurredOn: inDays(-120), minutes: 60, text: 'Первая встреча. Спит по три часа, дремлет днём. Говорит о сыне, просит не торопить.' },
  { kind: 'session', occurredOn: inDays(-60), minutes: 50, text: 'Стал выходить во двор по утрам. Договорились о дыхании перед сном.' },
  { kind: 'session', occurredOn: inDays(-20), minutes: 50, text: 'Спит пять-шесть часов. Хочет сам дойти до суда.' },
];

const WELL_BEING: readonly [on: string, answers: number[]][] = [
  [inDays(-120), [1, 0, 1, 0, 1]],
  [inDays(-90), [1, 1, 1, 1, 1]],
  [inDays(-60), [2, 2, 1, 1, 2]],
  [inDays(-20), [3, 3, 2, 3, 3]],
];

/** The clinical file of Kochkarov's father: what his specialist wrote down, and his well-being since he is cared for. */
export async function enterClinicalFile(entry: MatterEntry): Promise<void> {
  const father = entry.around.clients.get('kochkarov-father')!.id;
  const [notes, assessments] = [entry.app.get(ClinicalNotesService), entry.app.get(AssessmentsService)];
  for (const note of NOTES) await entry.as('specialist.osh', () => notes.write(father, note));
  for (const [takenOn, answers] of WELL_BEING) {
    await entry.as('specialist.osh', () => assessments.take(father, { instrument: 'who_5', takenOn, language: 'ru', answers }));
  }
}
