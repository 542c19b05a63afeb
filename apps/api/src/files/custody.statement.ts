import { Statement } from '../database/statement';
import type { CustodyEntryDto } from './file.dto';

const MOMENT = `to_char(e.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Who had a file in his hands, from the receipt on. $1 the file. */
export const CUSTODY_OF = new Statement<CustodyEntryDto>(
  'custody-of-file',
  `select e.id, e.act, e.created_by as by, ${MOMENT} as at from custody_entries e where e.file_id = $1 order by e.id limit 10000`,
);

/** $1 the files, $2 what was done. */
export const HANDLED = new Statement(
  'file-handled',
  `insert into custody_entries (file_id, case_id, act) select id, case_id, $2 from files where id = any ($1::uuid[])`,
);

/** A viewer asks for many ranges of one file: those of the five minutes after the first are the same look. $1 the file, $2 what was done. */
export const HANDLED_IN_RANGES = new Statement(
  'file-handled-in-ranges',
  `insert into custody_entries (file_id, case_id, act) select f.id, f.case_id, $2 from files f where f.id = $1
    and not exists (select from custody_entries e where e.file_id = f.id and e.act = $2 and e.created_by = app.actor() and e.created_at > now() - interval '5 minutes')`,
);

/** Other files of the same bytes, within what one sees. $1 the file, $2 its fingerprint. */
export const SAME_FILES = new Statement<{ id: string; caseId: string }>(
  'same-files',
  `select id, case_id as "caseId" from files where fingerprint = $2 and id <> $1 and voided_at is null order by id limit 100`,
);
