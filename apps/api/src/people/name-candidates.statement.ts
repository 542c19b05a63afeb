import { Statement } from '../database/statement';

const ENOUGH = 200;
/** With access to more clients than so many it is faster to go through everybody of that name. */
const FEW = 2_000;

/**
 * Persons who match some words of a name. A lawyer's own few persons are looked for under each token, which takes as
 * long in an archive of any size; whoever sees thousands starts from the tokens. $1 tokens, $2 the word each stands
 * for, $3 how many words must match, $4 me.
 */
export const SELECTIVE = new Statement<{ personId: string }>(
  'names-selective',
  `with q as (select * from unnest($1::bigint[], $2::int[]) as q(token, word)),
    scope as materialized (
      select count(*) <= ${FEW} as few from (select from client_access where user_id = $4 limit ${FEW + 1}) mine)
    select person_id as "personId" from (
      select t.person_id, q.word from q join name_tokens t on t.token = q.token
          and t.person_id = any (array(
            select cp.person_id from client_access k join client_persons cp on cp.client_id = k.client_id
              where k.user_id = $4 and (select current_date) between k.valid_from and k.valid_to and k.until > now()))
        where (select few from scope)
      union all
      select t.person_id, q.word from q join name_tokens t on t.token = q.token where not (select few from scope)
    ) met
    group by person_id having count(distinct word) >= $3
    order by count(distinct word) desc, count(*) desc limit ${ENOUGH}`,
);

/** Persons who share at least half of the letters' trigrams. $1 tokens, $2 how many there are. */
export const FALLBACK = new Statement<{ personId: string }>(
  'names-fallback',
  `select person_id as "personId" from name_tokens where token = any ($1::bigint[])
    group by person_id having count(*) * 2 >= $2 order by count(*) desc limit ${ENOUGH}`,
);
