import { Statement } from '../database/statement';
import type { TaskDto } from './task.dto';

export interface TaskRow extends TaskDto {
  sortKey: string;
}

const COLUMNS = `id, case_id as "caseId", assignee_id as "assigneeId", encode(text, 'base64') as text, due_on::text as "dueOn",
  ending, to_char(ended_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "endedAt", ended_by as "endedBy",
  encode(withdrawal_reason, 'base64') as "withdrawalReason", created_by as "createdBy", version`;

/** Open tasks of a case by their day, those without one last. $1 the case, $2/$3 keys of the one before or null, $4 how many. */
export const OPEN_TASKS = new Statement<TaskRow>(
  'open-tasks',
  `select ${COLUMNS}, coalesce(due_on, 'infinity')::text as "sortKey" from tasks
    where case_id = $1 and ending is null
      and ($2::date is null or (coalesce(due_on, 'infinity'), id) > ($2::date, $3::uuid))
    order by coalesce(due_on, 'infinity'), id limit $4`,
);

/** Tasks of a case that ended, the newest first; parameters as above. */
export const ENDED_TASKS = new Statement<TaskRow>(
  'ended-tasks',
  `select ${COLUMNS}, to_char(ended_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sortKey" from tasks
    where case_id = $1 and ending is not null
      and ($2::timestamptz is null or (ended_at, id) < ($2::timestamptz, $3::uuid))
    order by ended_at desc, id desc limit $4`,
);
