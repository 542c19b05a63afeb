import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the desk may ask beyond its own rows: who of that name is known, and how many came. Each is a function of the
 * owner and answers only whoever sits at a desk (of counts also a director).
 */
export class Desk1797001801000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.desk_office() returns uuid
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select u.office_id from users u where u.id = app.actor() and current_date between u.employed_from and u.employed_to
          and app.roles_of(u.id) && array['reception', 'supervisor']
      $$;

      -- one who registers at a time in an office, so that of two who enter the same person the second meets the first
      create function app.hold_desk() returns void
        language sql volatile set search_path = public, app, pg_temp as $$
        select pg_advisory_xact_lock(hashtextextended('desk ' || app.desk_office(), 0))
      $$;

      -- Of people on file: name, year of birth, office. Nobody who is walled off from the asker or stands only in the
      -- files of restricted cases. The keys are wrapped: they open in the application alone.
      create function app.known_at_the_desk(tokens bigint[], words int[], wanted int)
        returns table (source text, id uuid, names bytea, phone bytea, birth_year int, office_id uuid,
          received_at timestamptz, topic text, outcome text, keys uuid, wrapped bytea)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with asked as (select * from unnest(tokens, words) as q(token, word)),
          people as (
            select t.person_id as id, count(distinct q.word) as met from asked q join name_tokens t on t.token = q.token
              group by t.person_id having count(distinct q.word) >= wanted order by 2 desc, count(*) desc limit 100),
          visits as (
            select t.enquiry_id as id, count(distinct q.word) as met
              from asked q join enquiry_tokens t on t.token = q.token and t.office_id = (select app.desk_office())
              group by t.enquiry_id having count(distinct q.word) >= wanted order by 2 desc, count(*) desc limit 100)
        select 'person', p.id, p.names, null, p.birth_year, f.office_id, null, null, null, k.id, k.wrapped
          from people join persons p on p.id = people.id join data_keys k on k.id = p.key_id and k.wrapped is not null
            cross join lateral (select c.office_id from client_persons cp join clients c on c.id = cp.client_id
              where cp.person_id = p.id and not exists (select from case_clients cc join cases r on r.id = cc.case_id where cc.client_id = c.id and r.restricted)
              order by c.person_id = p.id desc, c.id limit 1) f
          where app.desk_office() is not null and p.id <> all ((select app.walled_off())::uuid[])
        union all
        select 'enquiry', e.id, e.names, e.phone, e.birth_year, e.office_id, e.received_at, e.topic, e.outcome, k.id, k.wrapped
          from visits join enquiries e on e.id = visits.id join data_keys k on k.id = e.key_id and k.wrapped is not null
          where e.client_id is null or (e.client_id <> all ((select app.walled_off())::uuid[])
            and not exists (select from case_clients cc join cases r on r.id = cc.case_id where cc.client_id = e.client_id and r.restricted))
      $$;

      -- counts only: of one's own office, for a director of every office
      create function app.enquiry_tally(since timestamptz, until timestamptz)
        returns table (office_id uuid, outcome text, topic text, registrar_id uuid, number int, minutes int, visitors uuid[])
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select e.office_id, e.outcome, e.topic, e.created_by, count(*)::int, coalesce(sum(e.minutes), 0)::int, array_agg(distinct e.visitor_id)
          from enquiries e
          where e.received_at >= since and e.received_at < until
            and (e.office_id = (select app.desk_office()) or 'director' = any ((select app.roles_of(app.actor()))::text[]))
          group by e.office_id, e.outcome, e.topic, e.created_by
      $$;
      revoke all on function app.known_at_the_desk(bigint[], int[], int), app.enquiry_tally(timestamptz, timestamptz) from public;
    `);
    await this.told(db);
    await this.meanings(db);
  }

  /** Whoever is given enquiries is told once, until he has looked. */
  private async told(db: QueryRunner): Promise<void> {
    await this.kinds(db, known => [...known, 'enquiry_given']);
    await db.query(`
      create function app.tell_of_enquiry() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into notifications (user_id, kind, subject_id)
          select new.assignee_id, 'enquiry_given', new.id
            where not exists (select from notifications where user_id = new.assignee_id and kind = 'enquiry_given' and read_at is null);
        return null;
      end $$;
      create trigger tell after insert on enquiries for each row
        when (new.assignee_id is not null and new.assignee_id is distinct from app.actor()) execute function app.tell_of_enquiry();
      create trigger tell_anew after update of assignee_id on enquiries for each row
        when (new.assignee_id is distinct from old.assignee_id and new.assignee_id is not null and new.assignee_id is distinct from app.actor())
        execute function app.tell_of_enquiry();
    `);
  }

  /** Others may have added kinds of their own before. */
  private async kinds(db: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'notification_kind_is_known'`);
    const kinds = change([...(text as string).matchAll(/'(\w+)'/g)].map(([, kind]) => kind));
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds.map(kind => `'${kind}'`).join(', ')}));
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on column data_keys.scope is 'Whose key it is: client, office or enquiry.';
      comment on column data_keys.enquiry_id is 'The enquiry whose words the key seals.';
      comment on table enquiries is 'Somebody came, called or wrote: who, about what, and what came of it.';
      comment on column enquiries.id is 'Identifier, in the order of entering; the sender of a request may choose it.';
      comment on column enquiries.office_id is 'The office whose desk received it.';
      comment on column enquiries.key_id is 'The data key that seals its words: one of its own.';
      comment on column enquiries.received_at is 'When the person came, called or wrote.';
      comment on column enquiries.channel is 'How: visit, phone, message, letter, outreach.';
      comment on column enquiries.topic is 'What it is about.';
      comment on column enquiries.vulnerabilities is 'Circumstances of greater risk that the person agreed to have recorded.';
      comment on column enquiries.region is 'Where the person lives; ISO 3166-2:KG.';
      comment on column enquiries.gender is 'female, male, other; null when not said.';
      comment on column enquiries.birth_year is 'Year of birth.';
      comment on column enquiries.referral_source is 'Through whom the person found the organisation.';
      comment on column enquiries.minutes is 'Time spent, in minutes.';
      comment on column enquiries.names is 'How the person is named: JSON list of family, given, patronymic.';
      comment on column enquiries.phone is 'Where the person can be called.';
      comment on column enquiries.words is 'What was told at the desk.';
      comment on column enquiries.outcome is 'The kind of its last outcome; null while the person waits.';
      comment on column enquiries.assignee_id is 'The colleague who sees to it.';
      comment on column enquiries.earlier_id is 'An earlier enquiry of the same person, as the registrar recognised it.';
      comment on column enquiries.visitor_id is 'The same for all enquiries of one person at an office: people are counted by it.';
      comment on column enquiries.person_id is 'A person on file, when the registrar recognised one.';
      comment on column enquiries.client_id is 'The client who was taken on from it.';
      comment on column enquiries.source_digest is 'Keyed digest of the row of a table that it was imported from: the same row comes in once.';
      comment on column enquiries.created_by is 'Who registered it.';
      comment on column enquiries.created_at is 'When it was registered.';
      comment on column enquiries.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on table enquiry_tokens is 'Blind index of the names and phones of enquiries.';
      comment on column enquiry_tokens.token is 'Keyed digest of a way to find the name, 64 bits.';
      comment on column enquiry_tokens.enquiry_id is 'The enquiry.';
      comment on column enquiry_tokens.office_id is 'Its office, so that a search stays there.';
      comment on table enquiry_outcomes is 'What came of an enquiry; the last one stands.';
      comment on column enquiry_outcomes.id is 'Identifier, in the order of making.';
      comment on column enquiry_outcomes.enquiry_id is 'The enquiry.';
      comment on column enquiry_outcomes.key_id is 'The data key that seals its words: that of the enquiry.';
      comment on column enquiry_outcomes.kind is 'advice, referral (elsewhere), appointment, client (to be taken on), left (without help).';
      comment on column enquiry_outcomes.appointment_at is 'When the person comes again.';
      comment on column enquiry_outcomes.colleague_id is 'Who meets the person, or takes the client on.';
      comment on column enquiry_outcomes.note is 'What was advised, or where the person was sent.';
      comment on column enquiry_outcomes.created_by is 'Who settled it.';
      comment on column enquiry_outcomes.created_at is 'When.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell on enquiries;
      drop trigger tell_anew on enquiries;
      drop function app.tell_of_enquiry(), app.enquiry_tally(timestamptz, timestamptz), app.known_at_the_desk(bigint[], int[], int), app.hold_desk(), app.desk_office() cascade;
      delete from notifications where kind = 'enquiry_given';
      comment on column data_keys.scope is 'Whose key it is: client or office.';
    `);
    await this.kinds(db, known => known.filter(kind => kind !== 'enquiry_given'));
  }
}
