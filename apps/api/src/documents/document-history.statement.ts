import { Statement } from '../database/statement';
import type { DocumentStateDto, SeenVersionRowDto } from './document.dto';

const MOMENT = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every state a document had, the first one first. $1 the document. */
export const STATES_OF = new Statement<DocumentStateDto>(
  'document-states',
  `select state, move, created_by as by, ${MOMENT('created_at')} as at from document_states where document_id = $1 order by id`,
);

/** The versions of a document without their words, the first one first, and when the actor read them. $1 the document. */
export const VERSIONS_OF = new Statement<SeenVersionRowDto>(
  'document-versions',
  `select v.id, v.number, v.created_by as "createdBy", ${MOMENT('v.created_at')} as "createdAt", ${MOMENT('l.created_at')} as "lookedAt"
    from document_versions v left join version_looks l on l.version_id = v.id and l.user_id = (select app.actor())
    where v.document_id = $1 order by v.number`,
);
