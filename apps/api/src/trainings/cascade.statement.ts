import { Statement } from '../database/statement';
import type { ReachCellDto } from './cascade.dto';
import type { EnquiriesThroughDto } from './trainer.dto';
import type { TrainerRow } from './trainers.statement';

const BENEATH = `
  with recursive beneath (training_id, level) as (
    select unnest($1::uuid[]), 0
    union select r.training_id, b.level + 1 from beneath b join trainers r on r.trained_at_id = b.training_id and r.training_id <> all ((select app.voided_trainings())::uuid[])
  ), nearest as (select training_id, min(level) as level from beneath group by training_id)`;

/** Trainings of the trees beneath some roots, each at its nearest level. $1 roots. */
export const TRAININGS_BENEATH = new Statement<{ id: string; level: number }>(
  'trainings-beneath',
  `${BENEATH} select training_id as id, level from nearest`,
);

/** What hangs beneath what in these trees. $1 roots. */
export const LINKS_BENEATH = new Statement<TrainerRow & { trainingId: string }>(
  'links-beneath',
  `${BENEATH}
    select r.id, r.training_id as "trainingId", r.participant_id as "participantId", p.user_id as "userId", encode(p.name, 'base64') as name,
        encode(u.display_name, 'base64') as "colleagueName", g.region, r.trained_at_id as "trainedAtId", encode(t.title, 'base64') as "trainedAtTitle"
      from nearest n join trainers r on r.trained_at_id = n.training_id and r.training_id <> all ((select app.voided_trainings())::uuid[]) join trainings t on t.id = r.trained_at_id
        left join participants p on p.id = r.participant_id left join users u on u.id = p.user_id
        left join app.regions_of_trainers() g on g.participant_id = r.participant_id
      order by r.id`,
);

/** Persons of these trees by level, region and gender. $1 roots, $2 whom to leave out or null. */
export const PEOPLE_BENEATH = new Statement<ReachCellDto & { level: number }>(
  'people-beneath',
  `select level, region, gender, people from app.people_beneath($1, $2) order by level, region nulls last, gender nulls last`,
);

/** Enquiries through people of these trees. $1 roots, $2 through whom else or null. */
export const ENQUIRIES_BENEATH = new Statement<EnquiriesThroughDto>('enquiries-beneath', 'select enquiries, visitors, clients from app.enquiries_beneath($1, $2)');
