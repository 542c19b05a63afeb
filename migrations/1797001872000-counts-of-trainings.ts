import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was reached, in numbers: for a director too, who reads no names. */
export class CountsOfTrainings1797001872000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- who took part: on the list, and seen at a session where somebody has looked; whoever stands there twice is one
      create view app.training_reach as
        select p.training_id, coalesce(x.merged_into_id, x.id) as person_id
          from participations p join participants x on x.id = p.participant_id
          where p.ending is null and (
            exists (select from session_attendances a where a.training_id = p.training_id and a.participant_id = p.participant_id)
            or not exists (select from training_sessions s where s.training_id = p.training_id and s.attendance_taken_at is not null));

      create function app.reads_trainings() returns boolean
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select app.roles_of(app.actor()) && array['intern', 'lawyer', 'supervisor', 'specialist', 'director']
      $$;

      -- each person once, at the level nearest to the roots: 0 = there, 1 = at a training led by whom they had trained
      create function app.people_beneath(roots uuid[], without uuid) returns table (level int, region text, gender text, people int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with recursive beneath (training_id, level) as (
          select unnest(roots), 0 where app.reads_trainings()
          union select t.training_id, b.level + 1 from beneath b join trainers t on t.trained_at_id = b.training_id
        ), nearest as (
          select b.training_id, min(b.level) as level from beneath b group by b.training_id
        ), reached as (
          select r.person_id, min(n.level) as level from nearest n join app.training_reach r on r.training_id = n.training_id
            where r.person_id is distinct from without group by r.person_id
        )
        select r.level, p.region, p.gender, count(*)::int from reached r join participants p on p.id = r.person_id
          group by r.level, p.region, p.gender
      $$;

      create function app.people_of_trainings(wanted uuid[]) returns table (training_id uuid, people int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select r.training_id, count(distinct r.person_id)::int from app.training_reach r
          where r.training_id = any (wanted) and app.reads_trainings() group by r.training_id
      $$;
      revoke all on function app.reads_trainings() from public;
    `);
    await this.meanings(db);
    await this.meaningsOfPeople(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table trainings is 'A training, seminar, campaign of screenings or round table that an office holds.';
      comment on column trainings.office_id is 'The office that holds it and keeps its lists.';
      comment on column trainings.key_id is 'The data key of that office.';
      comment on column trainings.kind is 'What kind of gathering; tot = training of trainers.';
      comment on column trainings.topic is 'What it is about.';
      comment on column trainings.campaign is 'The campaign it belongs to; null for none.';
      comment on column trainings.title is 'Its name, which may hold names of people or places.';
      comment on column trainings.language is 'The language it is held in (ISO 639-1).';
      comment on column trainings.region is 'Where it is held (ISO 3166-2:KG).';
      comment on column trainings.held_on is 'When it is held, or begins (EDTF).';
      comment on column trainings.held_lower is 'The first day held_on may mean.';
      comment on column trainings.held_upper is 'The last day held_on may mean.';

      comment on table training_sessions is 'One sitting or screening of a training.';
      comment on column training_sessions.training_id is 'The training.';
      comment on column training_sessions.key_id is 'The data key of its office.';
      comment on column training_sessions.held_on is 'When (EDTF).';
      comment on column training_sessions.held_lower is 'The first day held_on may mean.';
      comment on column training_sessions.minutes is 'How long it lasts, in minutes.';
      comment on column training_sessions.place is 'Where exactly.';
      comment on column training_sessions.region is 'In which region (ISO 3166-2:KG).';
      comment on column training_sessions.guests_female is 'Women who came and were counted without names; visits, not persons.';
      comment on column training_sessions.guests_male is 'Men who came and were counted without names.';
      comment on column training_sessions.guests_unknown is 'Others who came and were counted without names, or whose gender nobody noted.';
      comment on column training_sessions.attendance_taken_at is 'When somebody noted last who was there; null while nobody has.';

      comment on table trainers is 'Who leads a training, and at which training he was trained for it: so one hangs beneath the other.';
      comment on column trainers.training_id is 'The training he leads.';
      comment on column trainers.participant_id is 'Who leads it.';
      comment on column trainers.trained_at_id is 'The training in which he was trained, where he took part; null for who learnt it elsewhere.';
      comment on table session_trainers is 'Which trainers of a training led one of its sessions.';
      comment on table session_attendances is 'Who was at a session.';
      do $$
      declare
        t text;
      begin
        foreach t in array array['session_trainers', 'session_attendances'] loop
          execute format('comment on column %I.session_id is %L', t, 'The session.');
          execute format('comment on column %I.training_id is %L', t, 'Its training.');
          execute format('comment on column %I.participant_id is %L', t, 'Who.');
        end loop;
        foreach t in array array['trainings', 'training_sessions', 'participants', 'participations', 'trainers', 'session_trainers', 'session_attendances', 'participant_clients'] loop
          execute format('comment on column %I.created_by is %L', t, 'Who made the row.');
          execute format('comment on column %I.created_at is %L', t, 'When it was made.');
        end loop;
        foreach t in array array['trainings', 'training_sessions', 'participants', 'participations', 'trainers'] loop
          execute format('comment on column %I.id is %L', t, 'Identifier, in the order of making.');
          execute format('comment on column %I.version is %L', t, 'Counts changes; who saw an older one cannot overwrite a newer.');
        end loop;
      end $$;
    `);
  }

  private async meaningsOfPeople(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table participants is 'A person of the programme of trainings, once, whatever trainings he comes to or leads.';
      comment on column participants.office_id is 'The office that entered him and may correct him.';
      comment on column participants.key_id is 'His own data key; destroyed when he is a client and is erased. Null for a colleague.';
      comment on column participants.user_id is 'The colleague he is; null for everybody else.';
      comment on column participants.name is 'His name as the list of participants has it; null for a colleague.';
      comment on column participants.phone is 'His telephone.';
      comment on column participants.region is 'Where he is from (ISO 3166-2:KG).';
      comment on column participants.gender is 'Gender he gives; null for no answer.';
      comment on column participants.birth_year is 'Year of birth.';
      comment on column participants.occupation is 'What he does.';
      comment on column participants.merged_into_id is 'Who he was found to be; he is counted as that one.';
      comment on table participant_tokens is 'The blind index of names and telephones of participants.';
      comment on column participant_tokens.token is 'HMAC of a part of a name, or of a telephone; 64 bits.';
      comment on column participant_tokens.participant_id is 'The participant.';
      comment on table participant_clients is 'Which participant is a client: for those who may see that client.';
      comment on column participant_clients.participant_id is 'The participant.';
      comment on column participant_clients.client_id is 'The client he is.';
      comment on table participations is 'Who stands on the list of a training.';
      comment on column participations.training_id is 'The training.';
      comment on column participations.participant_id is 'Who.';
      comment on column participations.ending is 'Why he is not counted: did_not_come, entered_by_mistake; null while he is.';
      comment on table data_keys is 'The keys that seal words: one for each client, one for each office, one for each participant of trainings.';
      comment on column data_keys.scope is 'Whose key it is: client, office, or participant.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.people_beneath(uuid[], uuid), app.people_of_trainings(uuid[]), app.reads_trainings();
      drop view app.training_reach;
    `);
  }
}
