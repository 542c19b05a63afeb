import { Statement } from '../database/statement';

/** A part of a file and where its blob is. */
export interface PartRow {
  startsAt: number;
  size: number;
  blobKey: string;
}

/** In their order. $1 the file. */
export const PARTS_OF = new Statement<PartRow>(
  'parts-of-file',
  `select starts_at::float8 as "startsAt", size, blob_key as "blobKey" from file_parts where file_id = $1 order by number`,
);

/** How many bytes have come. $1 the file. */
export const RECEIVED = new Statement<{ received: number }>(
  'bytes-received',
  `select coalesce(sum(size), 0)::float8 as received from file_parts where file_id = $1`,
);

/** Before a blob is put. $1 its key, $2 the file, $3 its case. */
export const RESERVE = new Statement('reserve-blob', `insert into reserved_blobs (blob_key, file_id, case_id) values ($1, $2, $3)`);

/** When it is there, or is not to be. $1 its key. No row: the sweeper was faster. */
export const RELEASE = new Statement<{ key: string }>('release-blob', `delete from reserved_blobs where blob_key = $1 returning blob_key as key`);

/** $1 the file, $2 its case, $3 where the part starts, $4 its size, $5 the key of its blob. Its number is given by a trigger. */
export const ADD_PART = new Statement(
  'add-part',
  `insert into file_parts (file_id, number, case_id, starts_at, size, blob_key) values ($1, 0, $2, $3, $4, $5)`,
);
