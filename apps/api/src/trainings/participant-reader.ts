import { Injectable } from '@nestjs/common';
import { SealedReader } from '../database/sealed-reader';
import type { ParticipantDto } from './participant.dto';
import type { ParticipantRow } from './participations.statement';

/** Opens names and telephones of participants that a statement brought along. */
@Injectable()
export class ParticipantReader {
  constructor(private readonly sealed: SealedReader) {}

  async open<Row extends ParticipantRow>(rows: Row[]): Promise<{ row: Row; participant: ParticipantDto }[]> {
    await this.sealed.open<ParticipantRow>(rows, {
      name: { table: 'participants', column: 'name', row: 'id' },
      phone: { table: 'participants', column: 'phone', row: 'id' },
      colleagueName: { table: 'users', column: 'display_name', row: ({ userId }) => userId! },
    });
    return rows.map(row => ({ row, participant: shown(row) }));
  }
}

function shown({ id, officeId, userId, name, colleagueName, phone, region, gender, birthYear, occupation, clientId, mergedIntoId, version }: ParticipantRow): ParticipantDto {
  return { id, officeId, userId, displayName: name ?? colleagueName!, phone, region, gender, birthYear, occupation, clientId, mergedIntoId, version };
}
