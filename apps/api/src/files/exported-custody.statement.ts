import { Statement } from '../database/statement';

/** A line of the list of hands. */
export interface ExportedCustodyRow {
  fileId: string;
  act: string;
  at: string;
  userId: string;
  /** Sealed, in base64; then opened. */
  name: string;
}

/** Who had these files in his hands, with the names of colleagues. $1 the files. */
export const EXPORTED_CUSTODY = new Statement<ExportedCustodyRow>(
  'exported-custody',
  `select e.file_id as "fileId", e.act, to_char(e.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, u.id as "userId", encode(u.display_name, 'base64') as name
    from custody_entries e join users u on u.id = e.created_by where e.file_id = any ($1::uuid[]) order by e.file_id, e.id`,
);
