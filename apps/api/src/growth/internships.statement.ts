import { Statement } from '../database/statement';
import type { InternshipDto } from './growth.dto';

/** When somebody was an intern, the first time first. $1 who. */
export const INTERNSHIPS = new Statement<InternshipDto>(
  'internships',
  `select starts_on::text as "startsOn", nullif(ends_on, 'infinity')::text as "endsOn" from role_grants
    where user_id = $1 and role = 'intern' order by starts_on`,
);
