import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedReader } from '../database/sealed-reader';
import { displayName, type PersonName, readNames } from '../people/person-name';
import { type BoardRow, TRANSPORT_BOARD } from './transport-board.statement';
import type { TransportBoardDto, TransportBoardQuery } from './transport-trip.dto';

const WEEK = 7;

/** Who is driven in the next days, and by whom. */
@Injectable()
export class TransportBoard {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
  ) {}

  async read({ days = WEEK, hearingId, caseId }: TransportBoardQuery): Promise<TransportBoardDto> {
    const rows = await TRANSPORT_BOARD.rows(this.db, [days, hearingId ?? null, caseId ?? null]);
    const words = { table: 'transport_trips', row: 'id' } as const;
    await this.sealed.open(rows, {
      names: { table: 'persons', column: 'names', row: 'personId', read: readNames },
      fromPlace: { ...words, column: 'from_place' },
      toPlace: { ...words, column: 'to_place' },
      driverName: { ...words, column: 'driver_name' },
      driverPhone: { ...words, column: 'driver_phone' },
    });
    const opened = rows as BoardRow<unknown>[] as BoardRow<PersonName[]>[];
    return { items: opened.map(({ personId: _, names, ...row }) => ({ ...row, displayName: displayName(names) })) };
  }
}
