import { Statement } from '../database/statement';
import type { TrainingRowDto } from './training.dto';

/** As it leaves, but for its title and why it is void, which are sealed in base64; and the key of its place in the list. */
export interface TrainingRow extends Omit<TrainingRowDto, 'voided'> {
  voidedAt: string | null;
  voidedBy: string | null;
  voidReason: string | null;
  sortKey: string;
}

/** Trainings, the latest first. $1 kind or null, $2 region or null, $3/$4 keys of the one before or null, $5 how many, $6 these ids alone or null. */
export const TRAININGS = new Statement<TrainingRow>(
  'trainings',
  `with page as (
      select * from trainings
        where ($1::text is null or kind = $1) and ($2::text is null or region = $2) and ($6::uuid[] is null or id = any ($6::uuid[]))
          and ($3::date is null or (held_lower, id) < ($3::date, $4::uuid))
        order by held_lower desc, id desc limit $5
    ), guests as (
      select training_id, sum(guests_female + guests_male + guests_unknown)::int as guests from training_sessions
        where training_id = any (array(select id from page where voided_at is null)) and voided_at is null group by training_id
    )
    select t.id, t.office_id as "officeId", t.kind, t.topic, t.campaign, encode(t.title, 'base64') as title, t.language, t.region,
        t.held_on as "heldOn", coalesce(r.people, 0) as people, coalesce(g.guests, 0) as guests, t.version,
        to_char(t.voided_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "voidedAt", t.voided_by as "voidedBy", encode(t.void_reason, 'base64') as "voidReason", t.held_lower::text as "sortKey"
      from page t left join guests g on g.training_id = t.id
        left join app.people_of_trainings(array(select id from page)) r on r.training_id = t.id
      order by t.held_lower desc, t.id desc`,
);
