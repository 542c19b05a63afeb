import { Statement } from '../database/statement';
import type { DocumentLockDto } from './document-lock.dto';

/**
 * One writes at a time: takes or keeps the lock, or leaves it with whoever was seen in the last 90 seconds, and answers who
 * has it. $1 the document, $2 me, $3 whether to take it over. No row when there is no such document for this actor.
 */
export const HOLD_DOCUMENT = new Statement<DocumentLockDto>(
  'hold-document',
  `with wanted as (select id, case_id from documents where id = $1),
    held as (
      insert into document_locks (document_id, case_id, user_id) select id, case_id, $2 from wanted
      on conflict (document_id) do update
        set user_id = excluded.user_id, seen_at = now(),
          taken_at = case when document_locks.user_id = excluded.user_id then document_locks.taken_at else now() end
        where document_locks.user_id = excluded.user_id or $3 or document_locks.seen_at <= now() - interval '90 seconds'
      returning user_id, taken_at)
  select user_id as "userId", user_id = $2 as mine, to_char(taken_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "takenAt"
    from (select user_id, taken_at from held
      union all select user_id, taken_at from document_locks where document_id = $1 and not exists (select from held)) one`,
);
