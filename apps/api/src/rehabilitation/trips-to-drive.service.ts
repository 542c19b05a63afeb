import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { openRows } from '#libs/sealing/open-rows';
import { Statement } from '../database/statement';
import type { TripsToDriveDto, TripToDriveDto } from './trip-to-drive.dto';

/** Places and phone sealed, in base64; `keys` is the id of the key that seals them. */
interface Row extends TripToDriveDto {
  keys: string;
  wrapped: string;
}

const TO_DRIVE = new Statement<Row>(
  'trips-to-drive',
  `select id, to_char(leaves_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "leavesAt", encode(from_place, 'base64') as "fromPlace",
      encode(to_place, 'base64') as "toPlace", passengers, encode(driver_phone, 'base64') as phone, confirmed, keys, encode(wrapped, 'base64') as wrapped
    from app.trips_to_drive()`,
);
const SEEN = `insert into audit_entries (act, subject, subject_id) select 'read', 'transport_trips', unnest($1::uuid[])`;

/** What somebody is told who drives clients whom he need not see. That he was told is recorded. */
@Injectable()
export class TripsToDrive {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  async mine(): Promise<TripsToDriveDto> {
    const rows = await TO_DRIVE.rows(this.db, []);
    const keys = async () => new Map(rows.map(row => [row.keys, Buffer.from(row.wrapped, 'base64')]));
    const words = { table: 'transport_trips', row: 'id' } as const;
    await openRows<Row>(this.keyring, keys, rows, {
      fromPlace: { ...words, column: 'from_place' },
      toPlace: { ...words, column: 'to_place' },
      phone: { ...words, column: 'driver_phone' },
    });
    if (rows.length) await this.db.query(SEEN, [rows.map(({ id }) => id)]);
    return { items: rows.map(({ keys: _, wrapped: __, ...shown }) => shown) };
  }
}
