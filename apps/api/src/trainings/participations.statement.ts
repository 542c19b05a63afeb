import { Statement } from '../database/statement';
import type { ParticipantDto } from './participant.dto';

/** As it leaves, but for the names, which are sealed in base64: his own, or that of the colleague he is. */
export interface ParticipantRow extends Omit<ParticipantDto, 'displayName'> {
  name: string | null;
  colleagueName: string | null;
}

const PARTICIPANT = `p.id, p.office_id as "officeId", p.user_id as "userId", encode(p.name, 'base64') as name,
  encode(u.display_name, 'base64') as "colleagueName", encode(p.phone, 'base64') as phone, p.region, p.gender, p.birth_year as "birthYear",
  p.occupation, c.client_id as "clientId", p.merged_into_id as "mergedIntoId", p.version`;
const JOINED = `participants p left join users u on u.id = p.user_id 
  left join lateral (select client_id from participant_clients where participant_id = p.id order by created_at limit 1) c on true`;

/** $1 ids of participants. */
export const PARTICIPANTS = new Statement<ParticipantRow & { trainings: number }>(
  'participants',
  `select ${PARTICIPANT}, (select count(distinct e.training_id)::int from participations e join participants x on x.id = e.participant_id
      where coalesce(x.merged_into_id, x.id) = p.id and e.ending is null and e.training_id <> all ((select app.voided_trainings())::uuid[])) as trainings
    from ${JOINED} where p.id = any ($1::uuid[])`,
);

export interface ParticipationRow {
  participationId: string;
  trainingId: string;
  ending: string | null;
  participationVersion: number;
  sessionIds: string[];
}

/** Who stands on the list of a training, in the order of entering. $1 the training, $2 the one before or null, $3 how many, $4 that one alone or null. */
export const PARTICIPATIONS = new Statement<ParticipantRow & ParticipationRow>(
  'participations',
  `select e.id as "participationId", e.training_id as "trainingId", e.ending, e.version as "participationVersion", ${PARTICIPANT},
      array(select a.session_id from session_attendances a join training_sessions s on s.id = a.session_id and s.voided_at is null where a.training_id = e.training_id and a.participant_id = e.participant_id order by 1) as "sessionIds"
    from participations e join (${JOINED}) on p.id = e.participant_id
    where e.training_id = $1 and ($2::uuid is null or e.id > $2) and ($4::uuid is null or e.id = $4)
    order by e.id limit $3`,
);
