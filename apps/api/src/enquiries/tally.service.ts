import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Statement } from '../database/statement';
import type { OfficeTallyDto, TallyDto, TallyQuery } from './tally.dto';

interface TallyRow {
  officeId: string;
  outcome: string | null;
  topic: string;
  registrarId: string;
  number: number;
  minutes: number;
  visitors: string[];
}

/** $1 the first day, $2 the last, in the time of the offices; $3 the mass event. Today when all are null, on all days when only the event is given. */
const TALLY = new Statement<TallyRow>(
  'enquiry-tally',
  `select office_id as "officeId", outcome, topic, registrar_id as "registrarId", number, minutes, visitors
    from app.enquiry_tally(
      coalesce($1::date, case when $3::uuid is null then current_date else '-infinity' end),
      coalesce($2::date + 1, $1::date + 1, case when $3::uuid is null then current_date + 1 else 'infinity' end), $3)`,
);

/** How many came, and what became of them: counts, no names. */
@Injectable()
export class TallyService {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async of({ from, to, eventId }: TallyQuery): Promise<TallyDto> {
    const rows = await TALLY.rows(this.db, [from ?? null, to ?? null, eventId ?? null]);
    return { offices: [...Map.groupBy(rows, row => row.officeId)].map(([officeId, its]) => office(officeId, its)) };
  }
}

function office(officeId: string, rows: TallyRow[]): OfficeTallyDto {
  return {
    officeId,
    enquiries: sum(rows, row => row.number),
    visitors: new Set(rows.flatMap(row => row.visitors)).size,
    minutes: sum(rows, row => row.minutes),
    byOutcome: counted(rows, row => row.outcome).map(([outcome, number]) => ({ outcome, number })),
    byTopic: counted(rows, row => row.topic).map(([topic, number]) => ({ topic, number })),
    byRegistrar: counted(rows, row => row.registrarId).map(([registrarId, number]) => ({ registrarId, number })),
  };
}

const sum = (rows: TallyRow[], of: (row: TallyRow) => number) => rows.reduce((total, row) => total + of(row), 0);

/** The most first. */
const counted = <Key>(rows: TallyRow[], by: (row: TallyRow) => Key): [Key, number][] =>
  [...Map.groupBy(rows, by)].map(([key, its]): [Key, number] => [key, sum(its, row => row.number)]).sort((a, b) => b[1] - a[1]);
