import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { phoneDigits } from '#libs/law/trainings/phone-digits';
import { likelySame } from '#libs/sealing/likely-duplicate';
import { foldName } from '#libs/sealing/name-folding';
import { Acting } from '../database/acting';
import type { SignedRequest } from '../identity/signed-request';
import type { CellProblem } from '../tables/row-reader';
import { wordsOf } from '../tables/table-columns';
import { type TableRow, tableRows } from '../tables/table-rows';
import { xlsxTable } from '../tables/xlsx-table';
import { OwnTraining } from './own-training';
import { PARTICIPANT_COLUMNS, type ParticipantColumn, participantColumnOf, readParticipant } from './participant-columns';
import type { ImportedParticipantDto, ParticipantImportDto, ParticipantImportResultDto } from './participant-import.dto';
import type { LikeParticipantDto, NewParticipantDto } from './participant.dto';
import { ParticipantsService } from './participants.service';
import { ParticipationsService } from './participations.service';

/** So many rows share a transaction. */
const AT_ONCE = 20;

interface Answers {
  others: ReadonlySet<number>;
  same: ReadonlyMap<number, string>;
}

/** A list of participants as a table, row by row. Whoever stands on the list already stays; the same file again doubles nobody. */
@Injectable()
export class ParticipantImports {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly own: OwnTraining,
    private readonly participants: ParticipantsService,
    private readonly participations: ParticipationsService,
  ) {}

  /** @throws Problem 404 for a training of another office; 422 for what is no such table */
  async take(request: SignedRequest, language: Language, trainingId: string, { content, others = [], same = [] }: ParticipantImportDto): Promise<ParticipantImportResultDto> {
    await this.acting.briefly(request, () => this.own.need(trainingId));
    const table = tableRows(await xlsxTable(Buffer.from(content, 'base64')), participantColumnOf, ['name']);
    const answers = { others: new Set(others.map(({ row }) => row)), same: new Map(same.map(({ row, participantId }) => [row, participantId])) };
    const namesakes = new Map<string, number>();
    const rows: ImportedParticipantDto[] = [];
    for (let from = 0; from < table.length; from += AT_ONCE) {
      await this.acting.briefly(request, async () => {
        // of two who take in the same list the second meets whom the first has entered
        await this.db.query(`select pg_advisory_xact_lock(hashtextextended('participants of ' || $1, 0))`, [trainingId]);
        const taken: ImportedParticipantDto[] = [];
        for (const row of table.slice(from, from + AT_ONCE)) taken.push(await this.row(language, trainingId, row, answers, namesakes));
        rows.push(...taken);
      });
    }
    return { rows };
  }

  private async row(language: Language, trainingId: string, { number, cells }: TableRow<ParticipantColumn>, { others, same }: Answers, namesakes: Map<string, number>): Promise<ImportedParticipantDto> {
    const read = readParticipant(cells);
    if ('problems' in read) return { row: number, state: 'refused', name: typeof cells.name === 'string' ? cells.name.trim().slice(0, 300) || null : null, alike: [], problems: read.problems.map(problem => told(problem, language)) };
    const { person } = read;
    const of = (state: ImportedParticipantDto['state'], alike: LikeParticipantDto[] = []) => ({ row: number, state, name: person.name, alike, problems: [] });
    const chosen = same.get(number);
    const { items } = chosen ? { items: [] } : await this.participants.alike({ name: person.name, ...(person.phone && { phone: person.phone }) });
    const identical = items.filter(({ participant }) => saysTheSame(person, participant));
    const isLike = (participant: LikeParticipantDto['participant']) => likelySame(described(person), { name: participant.displayName, birthYear: participant.birthYear, phone: participant.phone });
    const certain = Boolean(person.phone || person.birthYear);
    // two rows that tell a name and no more are two people, or one who was written down twice: the list has to hold as many, or somebody is asked
    const wanted = chosen || certain ? 1 : (namesakes.get(foldName(person.name).join(' ')) ?? 0) + 1;
    if (!chosen && !certain) namesakes.set(foldName(person.name).join(' '), wanted);
    if ((await this.listed(trainingId, chosen ? [chosen] : identical.map(({ participant }) => participant.id))) >= wanted) return of('known');
    if (!chosen && !others.has(number)) {
      // a name alone does not say that he is the one of another training
      if (certain && identical.length) return this.add(trainingId, { participantId: identical[0].participant.id }).then(() => of('taken'));
      const alike = items.filter(one => identical.includes(one) || isLike(one.participant));
      if (alike.length) return of('duplicate', alike);
    }
    await this.add(trainingId, chosen ? { participantId: chosen } : { person });
    return of('taken');
  }

  private add(trainingId: string, who: { participantId: string } | { person: NewParticipantDto }) {
    return this.participations.add(trainingId, who);
  }

  /** How many of them stand on the list; also who was taken off it, for somebody has looked. */
  private async listed(trainingId: string, participantIds: string[]): Promise<number> {
    const [{ many }] = await this.db.query(
      `select count(distinct coalesce(p.merged_into_id, p.id))::int as many from participations e join participants p on p.id = e.participant_id
        where e.training_id = $1 and coalesce(p.merged_into_id, p.id) = any ($2::uuid[])`,
      [trainingId, participantIds],
    );
    return many;
  }
}

const described = ({ name, birthYear = null, phone = null }: NewParticipantDto) => ({ name, birthYear, phone });

/** The row says of somebody just what is known of him. */
function saysTheSame(person: NewParticipantDto, known: LikeParticipantDto['participant']): boolean {
  const digits = (phone: string | null | undefined) => (phone ? phoneDigits(phone) : null);
  const words = (name: string) => foldName(name).join(' ');
  return words(person.name) === words(known.displayName) && (person.birthYear ?? null) === known.birthYear && digits(person.phone) === digits(known.phone);
}

function told({ column, key }: CellProblem<ParticipantColumn>, language: Language): { column: ParticipantColumn; detail: string } {
  const list = PARTICIPANT_COLUMNS[column];
  return { column, detail: translate(language, `desk:cell.${key}`, { choices: list ? wordsOf(list, language).join(', ') : '' }) };
}
