import { Injectable } from '@nestjs/common';
import { SealedReader } from '../database/sealed-reader';
import type { NamedRow } from './trainers.statement';

/** Opens the names of people of the programme: their own, or as colleagues. */
@Injectable()
export class TrainerNames {
  constructor(private readonly sealed: SealedReader) {}

  async open<Row extends NamedRow>(rows: Row[]): Promise<(Omit<Row, 'name' | 'colleagueName'> & { displayName: string | null })[]> {
    await this.sealed.open<NamedRow>(rows, {
      name: { table: 'participants', column: 'name', row: 'participantId' },
      colleagueName: { table: 'users', column: 'display_name', row: ({ userId }) => userId! },
    });
    return rows.map(({ name, colleagueName, ...row }) => ({ ...row, displayName: name ?? colleagueName }));
  }
}
