import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two files of one person become one: a supervisor proposes it, another confirms it, and the record of it stays for ever.
 * The former client and his code stay as they were; everything that referred to him refers to the survivor.
 */
export class ClientMerges1797001810000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- the keys of both files are the survivor's: whoever sees him opens them, and his erasure destroys them all
      alter table data_keys drop constraint data_keys_client_id_key;
      create index data_keys_client on data_keys (client_id) where client_id is not null;

      create table client_merges (
        id uuid primary key default uuidv7(),
        from_id uuid not null references clients,
        into_id uuid not null references clients,
        survivor_id uuid not null references clients,
        from_person_id uuid not null references persons,
        from_code text not null,
        into_code text not null,
        reason text not null check (reason in ('identity_document', 'says_so_himself', 'relative_says_so', 'same_contact', 'entered_twice')),
        note bytea,
        key_id uuid not null references data_keys,
        from_version int not null,
        into_version int not null,
        person_result jsonb,
        client_result jsonb,
        requested_by uuid not null default app.actor() references users,
        requested_at timestamptz not null default now(),
        confirmed_by uuid references users,
        confirmed_at timestamptz,
        withdrawn_by uuid references users,
        withdrawn_at timestamptz,
        constraint merge_is_of_two_clients check (from_id <> into_id),
        constraint merge_is_confirmed_by_another check (confirmed_by <> requested_by),
        check ((confirmed_by is null) = (confirmed_at is null)),
        check ((withdrawn_by is null) = (withdrawn_at is null)),
        check (num_nonnulls(confirmed_at, withdrawn_at) < 2)
      );
      create unique index merge_is_proposed_once on client_merges (from_id) where withdrawn_at is null;
      create index client_merges_survivor on client_merges (survivor_id);
      create index client_merges_person on client_merges (from_person_id);

      create table client_merge_moves (
        merge_id uuid not null references client_merges,
        table_name text not null,
        column_name text not null,
        row_id uuid not null,
        stayed boolean not null,
        primary key (merge_id, table_name, column_name, row_id)
      );
      select app.audit_table('client_merges');
    `);
    await this.access(db);
    await this.meanings(db);
  }

  /** Who was merged is in nobody's files any more; what a wall closes of the survivor it closes of who he was. */
  private async access(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.walled_off() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select coalesce(array_agg(id), '{}') from (
          select case_id as id from app.walled_cases where user_id = app.actor() and itself
          union select client_id from app.walled_clients where user_id = app.actor()
          union select cp.person_id from app.walled_clients w join client_persons cp on cp.client_id = w.client_id
            where w.user_id = app.actor()
          union select unnest(array[m.from_id, m.from_person_id]) from app.walled_clients w
            join client_merges m on m.survivor_id = w.client_id and m.confirmed_at is not null where w.user_id = app.actor()) closed
      $$;
    `);
    await db.query(`
      create or replace view app.client_access_due as
        select a.user_id, cc.client_id, a.valid_from, a.valid_to, a.until, a.writes
          from case_access a join case_clients cc on cc.case_id = a.case_id
        union
        select ca.user_id, ca.client_id, greatest(ca.starts_on, u.employed_from), least(ca.ends_on, u.employed_to), 'infinity', true
          from client_assignments ca join users u on u.id = ca.user_id
          where not exists (select from app.walled_clients w where w.user_id = ca.user_id and w.client_id = ca.client_id)
            and not exists (select from client_merges m where m.from_id = ca.client_id and m.confirmed_at is not null)
        union
        select g.user_id, cl.id, greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to), 'infinity', true
          from role_grants g join users u on u.id = g.user_id join clients cl on cl.office_id = u.office_id
          where g.role = 'supervisor'
            and not exists (select from app.walled_clients w where w.user_id = g.user_id and w.client_id = cl.id)
            and not exists (select from client_merges m where m.from_id = cl.id and m.confirmed_at is not null)
            and not exists (select from case_clients cc join cases c on c.id = cc.case_id where cc.client_id = cl.id and c.restricted);
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table client_merges is 'Two clients who are one person: proposed by one, confirmed by another. Never deleted.';
      comment on column client_merges.id is 'Identifier; the sender of a proposal may choose it.';
      comment on column client_merges.from_id is 'The former client. His row and his code stay.';
      comment on column client_merges.into_id is 'The client who was to stay, when it was proposed.';
      comment on column client_merges.survivor_id is 'Who stands for the former client today: the one who stayed, or whom that one was merged into later.';
      comment on column client_merges.from_person_id is 'The person of the former client, as he was on file.';
      comment on column client_merges.from_code is 'The code of the former client, by which the survivor is found.';
      comment on column client_merges.into_code is 'The code of the client who was to stay.';
      comment on column client_merges.reason is 'Why it is taken for sure: identity_document, says_so_himself, relative_says_so, same_contact, entered_twice.';
      comment on column client_merges.note is 'More on that, in words. Sealed.';
      comment on column client_merges.key_id is 'The data key of the client who stays.';
      comment on column client_merges.from_version is 'The version of the former person that was compared; another one makes the proposal out of date.';
      comment on column client_merges.into_version is 'The version of the person who stays that was compared.';
      comment on column client_merges.person_result is 'The person who stays, as he will be: names of both, and what was chosen. Words are sealed for his row. Null once it was done.';
      comment on column client_merges.client_result is 'What was chosen of the plain fields of both clients. Null once it was done.';
      comment on column client_merges.requested_by is 'The supervisor who proposed it.';
      comment on column client_merges.requested_at is 'When he did.';
      comment on column client_merges.confirmed_by is 'Who confirmed it, and thereby did it: a director, or another supervisor who sees all cases of both.';
      comment on column client_merges.confirmed_at is 'When it was done.';
      comment on column client_merges.withdrawn_by is 'Who took the proposal back.';
      comment on column client_merges.withdrawn_at is 'When he did.';
      comment on table client_merge_moves is 'Which rows referred to the former client or person, and refer to the survivor since.';
      comment on column client_merge_moves.merge_id is 'The merge.';
      comment on column client_merge_moves.table_name is 'Where the row stands.';
      comment on column client_merge_moves.column_name is 'Which of its columns referred to the former.';
      comment on column client_merge_moves.row_id is 'The row: its id, or that of its case or person where it has none.';
      comment on column client_merge_moves.stayed is 'Whether it still does: the survivor had the same row already.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace view app.client_access_due as
        select a.user_id, cc.client_id, a.valid_from, a.valid_to, a.until, a.writes
          from case_access a join case_clients cc on cc.case_id = a.case_id
        union
        select ca.user_id, ca.client_id, greatest(ca.starts_on, u.employed_from), least(ca.ends_on, u.employed_to), 'infinity', true
          from client_assignments ca join users u on u.id = ca.user_id
          where not exists (select from app.walled_clients w where w.user_id = ca.user_id and w.client_id = ca.client_id)
        union
        select g.user_id, cl.id, greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to), 'infinity', true
          from role_grants g join users u on u.id = g.user_id join clients cl on cl.office_id = u.office_id
          where g.role = 'supervisor'
            and not exists (select from app.walled_clients w where w.user_id = g.user_id and w.client_id = cl.id)
            and not exists (select from case_clients cc join cases c on c.id = cc.case_id where cc.client_id = cl.id and c.restricted);
      create or replace function app.walled_off() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select coalesce(array_agg(id), '{}') from (
          select case_id as id from app.walled_cases where user_id = app.actor() and itself
          union select client_id from app.walled_clients where user_id = app.actor()
          union select cp.person_id from app.walled_clients w join client_persons cp on cp.client_id = w.client_id
            where w.user_id = app.actor()) closed
      $$;
      -- what moved stays where it is, and each key is its first client's again
      update data_keys k set client_id = c.id from client_merges m join clients c on c.id = m.from_id where c.key_id = k.id;
      set constraints all immediate;
      drop table client_merge_moves, client_merges cascade;
      drop index data_keys_client;
      alter table data_keys add constraint data_keys_client_id_key unique (client_id);
    `);
  }
}
