import { Statement } from '../database/statement';
import type { TrainerRowDto } from './trainer.dto';

/** A name that is sealed twice over: the participant's own, or that of the colleague he is. In base64, or opened. */
export interface NamedRow {
  participantId: string;
  userId: string | null;
  name: string | null;
  colleagueName: string | null;
  /** Where he is from: for who reads no name of his. */
  region: string | null;
}

export interface TrainerRow extends NamedRow {
  id: string;
  trainedAtId: string | null;
  trainedAtTitle: string | null;
}

/** Trainers of a training; a participant who is closed to the reader has no name. $1 the training. */
export const TRAINERS_OF_TRAINING = new Statement<TrainerRow>(
  'trainers-of-training',
  `select r.id, r.participant_id as "participantId", p.user_id as "userId", encode(p.name, 'base64') as name,
      encode(u.display_name, 'base64') as "colleagueName", g.region, r.trained_at_id as "trainedAtId", encode(t.title, 'base64') as "trainedAtTitle"
    from trainers r left join participants p on p.id = r.participant_id left join users u on u.id = p.user_id
      left join trainings t on t.id = r.trained_at_id left join app.regions_of_trainers() g on g.participant_id = r.participant_id
    where r.training_id = $1 order by r.created_at, r.id`,
);

/** Everybody who leads trainings, once; who led last comes first. Who reads no trainings learns neither when nor what came of it. */
export const TRAINERS = new Statement<NamedRow & Omit<TrainerRowDto, 'displayName'>>(
  'trainers',
  `with led as (
      select coalesce(x.merged_into_id, r.participant_id) as participant_id, count(distinct r.training_id)::int as led,
          (array_agg(t.held_on::text order by t.held_lower desc nulls last, t.id desc))[1] as last_held_on, max(t.held_lower) as last_lower
        from trainers r left join trainings t on t.id = r.training_id left join participants x on x.id = r.participant_id
        where r.training_id <> all ((select app.voided_trainings())::uuid[]) group by 1
    )
    select led.participant_id as "participantId", p.user_id as "userId", encode(p.name, 'base64') as name,
        encode(u.display_name, 'base64') as "colleagueName", g.region, led.led, led.last_held_on as "lastHeldOn", coalesce(e.enquiries, 0) as enquiries,
        coalesce(e.visitors, 0) as visitors, coalesce(e.clients, 0) as clients
      from led left join participants p on p.id = led.participant_id left join users u on u.id = p.user_id
        left join app.enquiries_through_each(array(select participant_id from led)) e on e.participant_id = led.participant_id
        left join app.regions_of_trainers() g on g.participant_id = led.participant_id
      order by led.last_lower desc nulls last, led.participant_id`,
);
