-- ALL row-level security of Tirek. Applied by the owner of the schema, in one transaction, after the migrations and
-- whenever this file changes. Everything is dropped and made anew, so what stands here is what holds.
--
-- The application connects as tirek_app, which owns nothing and bypasses nothing. Who is asking is app.actor(), set
-- inside the request's transaction. No policy calls a function per row: each asks a narrow access table by its key
-- (the planner probes it or hashes it), and constants stand in scalar sub-selects.

do $$ begin
  if not exists (select from pg_roles where rolname = 'tirek_app') then
    create role tirek_app nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- rights begin and end with a day at the offices, whoever connects as this role and from where
  if not exists (select from pg_db_role_setting where setrole = 'tirek_app'::regrole and setdatabase = 0
      and 'TimeZone=Asia/Bishkek' = any (setconfig)) then
    alter role tirek_app set timezone to 'Asia/Bishkek';
  end if;
end $$;

create or replace function app.has_role(wanted text) returns boolean
  language sql stable security definer set search_path = public, app, pg_temp
  as $$ select wanted = any (app.roles_of(app.actor())) $$;

-- Clean slate: no policy, no privilege; row-level security on every table, for its owner too.
do $$
declare
  t record;
begin
  for t in select schemaname, tablename, policyname from pg_policies where schemaname = 'public' loop
    execute format('drop policy %I on %I.%I', t.policyname, t.schemaname, t.tablename);
  end loop;
  revoke all on all tables in schema public from public, tirek_app;
  revoke all on all tables in schema app from public, tirek_app;
  for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
    execute format('create policy owner_maintains on %I to %I using (true) with check (true)', t.relname, current_user);
  end loop;
end $$;
revoke create on schema public from public;
grant usage on schema public, app to tirek_app;

-- Nothing that others refer to is ever deleted: DELETE is granted where it stands below, and nowhere else.

-- identity: colleagues know each other; only an admin changes who they are -----------------------------------------

grant select, insert, update on offices, users, role_grants, supervisions to tirek_app;
do $$
declare
  t text;
begin
  foreach t in array array['offices', 'users', 'role_grants', 'supervisions'] loop
    execute format('create policy staff_reads on %I for select to tirek_app
      using ((select app.actor()) is not null)', t);
    execute format('create policy admin_adds on %I for insert to tirek_app
      with check ((select app.has_role(''admin'')))', t);
    execute format('create policy admin_changes on %I for update to tirek_app
      using ((select app.has_role(''admin''))) with check ((select app.has_role(''admin'')))', t);
  end loop;
end $$;

-- a password hash is never read as a row: sign-in asks app.credential_of
grant insert, update on credentials to tirek_app;
grant select (user_id) on credentials to tirek_app;
create policy own_credential on credentials to tirek_app
  using (user_id = (select app.actor()) or (select app.has_role('admin')))
  with check (user_id = (select app.actor()) or (select app.has_role('admin')));

grant select, insert, update on sessions to tirek_app;
create policy own_sessions on sessions to tirek_app
  using (user_id = (select app.actor())) with check (user_id = (select app.actor()));

-- a data key is readable by those who may see what it seals
grant select, insert on data_keys to tirek_app;
create policy key_of_a_client on data_keys for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = data_keys.client_id
    and (select current_date) between a.valid_from and a.valid_to));
create policy key_of_a_person on data_keys for select to tirek_app
  using (exists (select from persons p where p.key_id = data_keys.id));
create policy key_of_an_office on data_keys for select to tirek_app
  using (scope = 'office' and (select app.actor()) is not null);
create policy key_of_a_new_client on data_keys for insert to tirek_app
  with check (scope = 'client' and created_by = (select app.actor()) and created_at = (select now()));
create policy key_of_a_new_office on data_keys for insert to tirek_app
  with check (scope = 'office' and (select app.has_role('admin')));

-- access tables: everybody sees his own rows; triggers keep them ---------------------------------------------------

grant select on case_access, client_access to tirek_app;
create policy own_access on case_access for select to tirek_app using (user_id = (select app.actor()));
create policy own_access on client_access for select to tirek_app using (user_id = (select app.actor()));

-- people ------------------------------------------------------------------------------------------------------------

-- What somebody makes he sees until the end of the transaction; after it the access tables decide.
grant select, insert, update on clients, persons to tirek_app;
create policy made_just_now on clients for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));
create policy made_just_now on persons for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));
create policy taken_on on clients for insert to tirek_app
  with check (created_by = (select app.actor()) and created_at = (select now()));
create policy taken_on on persons for insert to tirek_app
  with check (created_by = (select app.actor()) and created_at = (select now()));

create policy team_reads on clients for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = clients.id
    and (select current_date) between a.valid_from and a.valid_to));
create policy team_changes on clients for update to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = clients.id
    and (select current_date) between a.valid_from and a.valid_to));

grant select on client_persons to tirek_app;
create policy team_reads on client_persons for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = client_persons.client_id
    and (select current_date) between a.valid_from and a.valid_to));

create policy team_reads on persons for select to tirek_app
  using (exists (select from client_persons cp where cp.person_id = persons.id));
create policy team_changes on persons for update to tirek_app
  using (exists (select from client_persons cp where cp.person_id = persons.id));

grant select, insert, delete on name_tokens to tirek_app;
create policy team_searches on name_tokens to tirek_app
  using (exists (select from client_persons cp where cp.person_id = name_tokens.person_id))
  with check (exists (select from persons p where p.id = name_tokens.person_id));

grant select, insert, update on relationships to tirek_app;
create policy both_are_seen on relationships to tirek_app
  using (exists (select from persons p where p.id = relationships.person_id)
    and exists (select from persons p where p.id = relationships.related_person_id));

grant select, insert, update on client_assignments, representations to tirek_app;
do $$
declare
  t text;
begin
  foreach t in array array['client_assignments', 'representations'] loop
    execute format('create policy team_works on %1$I to tirek_app
      using (exists (select from client_access a where a.user_id = (select app.actor())
        and a.client_id = %1$I.client_id and (select current_date) between a.valid_from and a.valid_to))
      with check (created_by = (select app.actor())
        and exists (select from clients c where c.id = %1$I.client_id))', t);
  end loop;
end $$;

-- cases: the header -------------------------------------------------------------------------------------------------

grant select, insert on cases, case_clients to tirek_app;
grant update (kind, opened_on, restricted, version) on cases to tirek_app;
create policy made_just_now on cases for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));
create policy opened on cases for insert to tirek_app
  with check (created_by = (select app.actor()) and created_at = (select now()));
create policy team_reads on cases for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = cases.id
    and (select current_date) between a.valid_from and a.valid_to));
create policy director_reads_headers on cases for select to tirek_app using ((select app.has_role('director')));
create policy team_changes on cases for update to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = cases.id and a.writes
    and (select current_date) between a.valid_from and a.valid_to));

create policy team_reads on case_clients for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = case_clients.case_id
    and (select current_date) between a.valid_from and a.valid_to));
create policy made_just_now on case_clients for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));
create policy both_are_seen on case_clients for insert to tirek_app with check (
  created_by = (select app.actor())
  and exists (select from cases c where c.id = case_clients.case_id)
  and exists (select from clients c where c.id = case_clients.client_id));

-- team and stages belong to the header, which a director reads of every office
grant select, insert on assignments, proceedings to tirek_app;
grant update (ends_on, version) on assignments to tirek_app;
grant update (stage, body_id, number, opened_on, closed_on, outcome, version) on proceedings to tirek_app;
create policy director_reads_headers on assignments for select to tirek_app using ((select app.has_role('director')));
create policy director_reads_headers on proceedings for select to tirek_app using ((select app.has_role('director')));
create policy opener_assigns on assignments for insert to tirek_app with check (
  created_by = (select app.actor())
  and exists (select from cases c where c.id = assignments.case_id
    and c.created_by = (select app.actor()) and c.created_at = (select now())));
create policy opener_reads on assignments for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));

-- cases: what is in them --------------------------------------------------------------------------------------------

grant select, insert, update on case_narratives, charges, hearings, attendances, log_entries, case_closures to tirek_app;
do $$
declare
  t text;
  mine constant text := 'exists (select from case_access a where a.user_id = (select app.actor())
    and a.case_id = %1$I.case_id and (select current_date) between a.valid_from and a.valid_to';
begin
  foreach t in array array['assignments', 'proceedings', 'case_narratives', 'charges', 'hearings', 'attendances',
                           'log_entries', 'case_closures'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app using (' || mine || '))', t);
    execute format('create policy team_adds on %1$I for insert to tirek_app
      with check (created_by = (select app.actor()) and ' || mine || ' and a.writes))', t);
    execute format('create policy team_changes on %1$I for update to tirek_app using (' || mine || ' and a.writes))', t);
  end loop;
end $$;
-- the opener of a case writes its title before anybody, himself included, is on the team
create policy opener_writes on case_narratives for insert to tirek_app with check (
  created_by = (select app.actor())
  and exists (select from cases c where c.id = case_narratives.case_id
    and c.created_by = (select app.actor()) and c.created_at = (select now())));
create policy opener_reads on case_narratives for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));

grant select, insert on bodies to tirek_app;
create policy staff_reads on bodies for select to tirek_app using ((select app.actor()) is not null);
create policy staff_adds on bodies for insert to tirek_app with check (created_by = (select app.actor()));

-- one's own drafts and receipts -------------------------------------------------------------------------------------

grant select, insert, update, delete on drafts to tirek_app;
create policy own_drafts on drafts to tirek_app
  using (user_id = (select app.actor())) with check (user_id = (select app.actor()));

grant select, insert on receipts to tirek_app;
create policy own_receipts on receipts to tirek_app
  using (actor_id = (select app.actor())) with check (actor_id = (select app.actor()));

-- audit: anybody adds in his own name; nobody changes; a director sees who looked, the actor sees his own ------------

grant select, insert on audit_entries, row_history to tirek_app;
create policy anybody_adds on audit_entries for insert to tirek_app
  with check (actor_id is not distinct from (select app.actor()));
create policy director_oversees on audit_entries for select to tirek_app
  using (actor_id = (select app.actor()) or (select app.has_role('director')));
create policy anybody_adds on row_history for insert to tirek_app
  with check (exists (select from audit_entries e where e.id = row_history.audit_id));
create policy team_reads on row_history for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = row_history.case_id
    and (select current_date) between a.valid_from and a.valid_to)
  or exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = row_history.client_id
    and (select current_date) between a.valid_from and a.valid_to));

-- erasures: asked for by who sees the client, approved through app.approve_erasure alone; a director sees them all ------

grant select, insert on client_erasures to tirek_app;
grant update (withdrawn_by, withdrawn_at) on client_erasures to tirek_app;
create policy director_oversees on client_erasures for select to tirek_app using ((select app.has_role('director')));
create policy supervisor_reads on client_erasures for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = client_erasures.client_id
    and (select current_date) between a.valid_from and a.valid_to));
create policy supervisor_asks on client_erasures for insert to tirek_app with check (
  requested_by = (select app.actor()) and approved_by is null and (select app.has_role('supervisor'))
  and exists (select from clients c where c.id = client_erasures.client_id and c.code = client_erasures.client_code));
create policy supervisor_withdraws on client_erasures for update to tirek_app
  using (approved_at is null and (select app.has_role('supervisor'))
    and exists (select from clients c where c.id = client_erasures.client_id))
  with check (withdrawn_by = (select app.actor()));

-- sealing: anybody seals; keys, their holders and the seals themselves are told by functions that hand out no more -------

grant execute on function app.seal_server(), app.end_sessions() to tirek_app;

-- the counters of codes and the ledger of migrations are the owner's alone -------------------------------------------
