import { Statement } from '../database/statement';
import type { DocumentStateDto, DocumentVersionRowDto } from './document.dto';

const MOMENT = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every state a document had, the first one first. $1 the document. */
export const STATES_OF = new Statement<DocumentStateDto>(
  'document-states',
  `select state, move, created_by as by, ${MOMENT('created_at')} as at from document_states where document_id = $1 order by id`,
);

/** The versions of a document without their words, the first one first. $1 the document. */
export const VERSIONS_OF = new Statement<DocumentVersionRowDto>(
  'document-versions',
  `select id, number, created_by as "createdBy", ${MOMENT('created_at')} as "createdAt" from document_versions where document_id = $1 order by number`,
);
