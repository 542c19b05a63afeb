import { GENDERS, type Gender } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import { OCCUPATIONS, type Occupation } from '#libs/law/trainings/occupation';
import { type CellProblem, RowReader } from '../tables/row-reader';
import { columnTitled, type TableColumns } from '../tables/table-columns';
import type { Cells } from '../tables/table-rows';
import type { NewParticipantDto } from './participant.dto';

/** Where the catalogue has the titles. */
export const PARTICIPANT_TITLES = 'trainings:participant.';

/** The columns of a table of participants, in the order of its template. */
export const PARTICIPANT_COLUMNS = {
  name: null,
  phone: null,
  region: { codes: REGIONS, words: 'law:region.' },
  gender: { codes: GENDERS, words: 'law:gender.' },
  birthYear: null,
  occupation: { codes: OCCUPATIONS, words: 'trainings:occupation.' },
} as const satisfies TableColumns;

export type ParticipantColumn = keyof typeof PARTICIPANT_COLUMNS;
export const PARTICIPANT_COLUMN_NAMES = Object.keys(PARTICIPANT_COLUMNS) as ParticipantColumn[];

export const participantColumnOf = (title: unknown): ParticipantColumn | undefined => columnTitled(PARTICIPANT_COLUMNS, PARTICIPANT_TITLES, title);

/** One row of a table as a participant, or everything that is wrong with it. */
export function readParticipant(cells: Cells<ParticipantColumn>): { person: NewParticipantDto } | { problems: CellProblem<ParticipantColumn>[] } {
  const row = new RowReader(cells);
  const name = row.text('name', 300);
  if (!name) row.wrong('name', 'empty');
  const code = (column: 'region' | 'gender' | 'occupation') => row.code(column, PARTICIPANT_COLUMNS[column]);
  const person = {
    name: name ?? '',
    phone: row.text('phone', 40),
    region: code('region'),
    gender: code('gender') as Gender | null,
    birthYear: row.whole('birthYear', 1900, 2100),
    occupation: code('occupation') as Occupation | null,
  };
  return row.problems.length ? { problems: row.problems } : { person };
}
