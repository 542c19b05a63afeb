import { Statement } from '../database/statement';

const ENOUGH = 100;

/** $1 tokens of a telephone. */
export const LIKE_BY_PHONE = new Statement<{ id: string }>(
  'participants-by-phone',
  `select participant_id as id from participant_tokens where token = any ($1::bigint[]) limit ${ENOUGH}`,
);

/** Who matches most words of a name; those who share half of its letters' trigrams, too. $1 tokens, $2 the word each stands for, $3 trigrams, $4 how many. */
export const LIKE_BY_NAME = new Statement<{ id: string }>(
  'participants-by-name',
  `select id from (
      select t.participant_id as id, count(distinct q.word) * 1000 as weight
        from unnest($1::bigint[], $2::int[]) as q(token, word) join participant_tokens t on t.token = q.token group by 1
      union all
      select t.participant_id, count(*) from participant_tokens t where t.token = any ($3::bigint[])
        group by 1 having count(*) * 2 >= $4::int
    ) met group by id order by max(weight) desc, id limit ${ENOUGH}`,
);
