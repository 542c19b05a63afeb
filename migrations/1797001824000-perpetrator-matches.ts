import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = 'same_perpetrator';

/**
 * Whether other cases name the same unit or person: how many, and which supervisor to ask, and nothing else. Cases that the
 * asker sees he finds himself and are not counted; nor are restricted ones, of which nobody but their team may know, nor those
 * that a wall closes to him.
 */
export class PerpetratorMatches1797001824000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.kinds(db, known => [...known, KIND]);
    await db.query(`
      create function app.other_cases_of(wanted uuid) returns table (kind text, case_id uuid)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with mine as materialized (
          select p.* from perpetrators p where p.id = wanted
            and app.roles_of(app.actor()) && array['intern', 'lawyer', 'supervisor']
            and (exists (select from case_access k where k.case_id = p.case_id and k.user_id = app.actor()
                and current_date between k.valid_from and k.valid_to and k.until > now())
              or (p.case_id is null and exists (select from client_access k where k.client_id = p.client_id and k.user_id = app.actor()
                and current_date between k.valid_from and k.valid_to and k.until > now()))))
        select distinct m.kind, c.id from mine cross join lateral (
            select 'person' as kind, o.case_id from perpetrator_tokens m join perpetrator_tokens o on o.token = m.token and o.whole
              where m.perpetrator_id = mine.id and m.whole
            union all
            select 'unit', o.case_id from perpetrators o where o.unit_id = mine.unit_id) m
          join cases c on c.id = m.case_id
          where c.id is distinct from mine.case_id and not c.restricted and c.id <> all ((select app.walled_off())::uuid[])
            and not exists (select from case_access k where k.case_id = c.id and k.user_id = app.actor()
              and current_date between k.valid_from and k.valid_to and k.until > now())
      $$;

      -- supervisors who see the case today, not only in an emergency
      create function app.asked_about(of_case uuid) returns setof uuid
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select distinct k.user_id from case_access k where k.case_id = of_case and k.basis <> 'emergency'
          and current_date between k.valid_from and k.valid_to and k.until > now()
          and 'supervisor' = any (app.roles_of(k.user_id)) and k.user_id <> app.actor()
      $$;

      create function app.perpetrator_matches(wanted uuid) returns table (kind text, cases int, ask uuid[])
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select o.kind, count(distinct o.case_id)::int, coalesce(array_agg(distinct s.person) filter (where s.person is not null), '{}')
          from app.other_cases_of(wanted) o left join lateral app.asked_about(o.case_id) s(person) on true group by o.kind order by o.kind
      $$;

      -- tells the one who is asked, in each of his cases that it is about, who asks
      create function app.ask_about_perpetrator(wanted uuid, asked uuid) returns int
        language sql security definer set search_path = public, app, pg_temp as $$
        with told as (
          insert into notifications (user_id, kind, case_id, case_code, subject_id)
            select asked, '${KIND}', c.id, c.code, app.actor() from (select distinct case_id from app.other_cases_of(wanted)) o join cases c on c.id = o.case_id
              where asked in (select app.asked_about(c.id)) and not exists (select from notifications n
                where n.user_id = asked and n.kind = '${KIND}' and n.case_id = c.id and n.subject_id = app.actor() and n.read_at is null)
            returning 1)
        select count(*)::int from told
      $$;
      revoke all on function app.other_cases_of(uuid), app.asked_about(uuid) from public;
      comment on column notifications.subject_id is 'The row it is about: an emergency access, a wall, a role, an invitation, a task, a hand-over, a hearing, a document; or the colleague who asks.';
    `);
  }

  /** Others may have added kinds of their own before. */
  private async kinds(db: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'notification_kind_is_known'`);
    const known = [...(text as string).matchAll(/'(\w+)'/g)].map(([, kind]) => kind);
    const kinds = change(known).map(kind => `'${kind}'`).join(', ');
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.ask_about_perpetrator(uuid, uuid), app.perpetrator_matches(uuid), app.asked_about(uuid), app.other_cases_of(uuid);
      comment on column notifications.subject_id is 'The row it is about: an emergency access, a wall, a role, an invitation, a task, a hand-over, a hearing, a document.';
      delete from notifications where kind = '${KIND}';
    `);
    await this.kinds(db, known => known.filter(kind => kind !== KIND));
  }
}
