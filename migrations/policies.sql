-- ALL row-level security of Tirek. Applied by the owner of the schema, in one transaction, after the migrations and
-- whenever this file changes. Everything is dropped and made anew, so what stands here is what holds.
--
-- The application connects as tirek_app, which owns nothing and bypasses nothing. Who is asking is app.actor(), set
-- inside the request's transaction. No policy but that of `row_history` calls a function per row: each asks a narrow access
-- table by its key (the planner probes it or hashes it), and constants stand in scalar sub-selects.

do $$ begin
  if not exists (select from pg_roles where rolname = 'tirek_app') then
    create role tirek_app nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- chains the record: a role of its own, so that no request can read the whole record or touch the chain
  if not exists (select from pg_roles where rolname = 'tirek_custodian') then
    create role tirek_custodian nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- keeps the queue of jobs: a role of its own, so that no request can read or forge a job, and no job reads a row
  if not exists (select from pg_roles where rolname = 'tirek_jobs') then
    create role tirek_jobs nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
  -- counts for reports: a role of its own, so that what counts everybody can read nobody's words and write nothing
  if not exists (select from pg_roles where rolname = 'tirek_reports') then
    create role tirek_reports nosuperuser nocreatedb nocreaterole nobypassrls;
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
  revoke all on all tables in schema public from public, tirek_app, tirek_custodian, tirek_jobs, tirek_reports;
  revoke all on all tables in schema app from public, tirek_app, tirek_custodian, tirek_jobs, tirek_reports;
  for t in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') loop
    execute format('alter table %I enable row level security', t.relname);
    execute format('alter table %I force row level security', t.relname);
    execute format('create policy owner_maintains on %I to %I using (true) with check (true)', t.relname, current_user);
  end loop;
end $$;
revoke create on schema public from public;
grant usage on schema public, app to tirek_app, tirek_custodian;
grant usage on schema app to tirek_jobs;
grant usage on schema public, app to tirek_reports;

-- Nothing that others refer to is ever deleted: DELETE is granted where it stands below, and nowhere else.

-- identity: colleagues know each other; only an admin changes who they are -----------------------------------------

grant select, insert, update on offices, users, role_grants, supervisions, qualifications to tirek_app;
do $$
declare
  t text;
begin
  foreach t in array array['offices', 'users', 'role_grants', 'supervisions', 'qualifications'] loop
    execute format('create policy staff_reads on %I for select to tirek_app
      using ((select app.actor()) is not null)', t);
    execute format('create policy admin_adds on %I for insert to tirek_app
      with check ((select app.has_role(''admin'')))', t);
    execute format('create policy admin_changes on %I for update to tirek_app
      using ((select app.has_role(''admin''))) with check ((select app.has_role(''admin'')))', t);
  end loop;
end $$;

-- a password hash is never read as a row: sign-in asks app.credential_of
grant update on credentials to tirek_app;
grant select (user_id) on credentials to tirek_app;
create policy own_credential on credentials to tirek_app
  using (user_id = (select app.actor())) with check (user_id = (select app.actor()));

grant select, insert, update on sessions to tirek_app;
create policy own_sessions on sessions to tirek_app
  using (user_id = (select app.self())) with check (user_id = (select app.self()));

-- Before the second factor is given a session is no actor but an applicant: he sees himself, his factors and the key
-- that seals them. Nothing above or below knows him.
create policy applicant_reads_himself on users for select to tirek_app using (id = (select app.applicant()));
grant select, insert, update, delete on totp_factors, passkeys, recovery_codes to tirek_app;
do $$
declare
  t text;
begin
  foreach t in array array['totp_factors', 'passkeys', 'recovery_codes'] loop
    execute format('create policy own_are_seen on %I for select to tirek_app using (user_id = (select app.self()))', t);
    execute format('create policy own_are_used on %I for update to tirek_app using (user_id = (select app.self()))', t);
    -- whoever has still to give his factor neither adds nor removes one
    execute format('create policy own_are_added on %I for insert to tirek_app with check (user_id = (select app.actor())
      or (user_id = (select app.applicant()) and not (select app.holds_factor(app.applicant()))))', t);
    execute format('create policy own_are_removed on %I for delete to tirek_app using (user_id = (select app.actor())
      or (user_id = (select app.applicant()) and not (select app.holds_factor(app.applicant()))))', t);
  end loop;
end $$;

-- challenges and the counts of tries are reached through functions of the owner only; a link through its token
grant select, insert, update on invitations to tirek_app;
create policy admin_invites on invitations to tirek_app
  using ((select app.has_role('admin'))) with check ((select app.has_role('admin')));

grant select, insert on factor_resets to tirek_app;
grant update (confirmed_by, confirmed_at) on factor_resets to tirek_app;
create policy admins_and_directors_see on factor_resets for select to tirek_app
  using ((select app.has_role('admin')) or (select app.has_role('director')));
create policy admin_asks on factor_resets for insert to tirek_app
  with check ((select app.has_role('admin')) and created_by = (select app.actor()) and confirmed_at is null);
create policy second_person_confirms on factor_resets for update to tirek_app
  using (((select app.has_role('admin')) or (select app.has_role('director'))) and confirmed_at is null and expires_at > (select now()))
  with check (confirmed_by = (select app.actor()));

-- a data key is readable by those who may see what it seals
grant select, insert on data_keys to tirek_app;
create policy key_of_a_client on data_keys for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = data_keys.client_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy key_of_a_person on data_keys for select to tirek_app
  using (exists (select from persons p where p.key_id = data_keys.id));
create policy key_of_an_office on data_keys for select to tirek_app
  using (scope = 'office' and (select app.actor()) is not null);
create policy key_of_a_clinical_file on data_keys for select to tirek_app using (
  exists (select from care_access a where a.user_id = (select app.actor()) and a.client_id = data_keys.clinical_client_id
    and (select current_date) between a.valid_from and a.valid_to));
create policy key_of_an_applicant on data_keys for select to tirek_app
  using (id = (select u.key_id from users u where u.id = (select app.applicant())));
create policy key_of_an_enquiry on data_keys for select to tirek_app
  using (exists (select from enquiries e where e.id = data_keys.enquiry_id));
create policy key_of_a_new_enquiry on data_keys for insert to tirek_app
  with check (scope = 'enquiry' and created_by = (select app.actor()) and created_at = (select now()));
create policy key_of_a_new_client on data_keys for insert to tirek_app
  with check (scope = 'client' and created_by = (select app.actor()) and created_at = (select now()));
create policy key_of_a_new_clinical_file on data_keys for insert to tirek_app with check (
  scope = 'clinical' and created_by = (select app.actor()) and created_at = (select now())
  and exists (select from care_access a where a.user_id = (select app.actor()) and a.client_id = data_keys.clinical_client_id
    and (select current_date) between a.valid_from and a.valid_to));
create policy key_of_a_new_office on data_keys for insert to tirek_app
  with check (scope = 'office' and (select app.has_role('admin')));

-- access tables: everybody sees his own rows; triggers keep them ---------------------------------------------------

grant select on case_access, client_access, care_access to tirek_app;
create policy own_access on case_access for select to tirek_app using (user_id = (select app.actor()));
create policy own_access on client_access for select to tirek_app using (user_id = (select app.actor()));
create policy own_access on care_access for select to tirek_app using (user_id = (select app.actor()));

-- people ------------------------------------------------------------------------------------------------------------

-- What somebody makes he sees until the end of the transaction; after it the access tables decide.
grant select, insert, update on clients, persons to tirek_app;
create policy made_just_now on clients for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));
create policy made_just_now on persons for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));
-- nobody takes on as a client of his own whom he may only read about
create policy taken_on on clients for insert to tirek_app with check (
  created_by = (select app.actor()) and created_at = (select now())
  and case when check_id is null then unchecked_reason is not null
    else exists (select from conflict_checks k where k.id = check_id and k.created_by = (select app.actor()) and k.created_at > (select now()) - interval '1 day') end
  and (not exists (select from client_persons cp where cp.person_id = clients.person_id)
    or exists (select from client_persons cp join client_access a on a.client_id = cp.client_id
      where cp.person_id = clients.person_id and a.user_id = (select app.actor()) and a.writes
        and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))));
create policy taken_on on persons for insert to tirek_app
  with check (created_by = (select app.actor()) and created_at = (select now()));

create policy team_reads on clients for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = clients.id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy team_changes on clients for update to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = clients.id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

grant select on client_persons to tirek_app;
create policy team_reads on client_persons for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = client_persons.client_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

create policy team_reads on persons for select to tirek_app
  using (exists (select from client_persons cp where cp.person_id = persons.id));
create policy team_changes on persons for update to tirek_app using (
  exists (select from client_persons cp join client_access a on a.client_id = cp.client_id
    where cp.person_id = persons.id and a.user_id = (select app.actor()) and a.writes
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

grant select, insert, delete on name_tokens to tirek_app;
create policy team_searches on name_tokens for select to tirek_app
  using (exists (select from client_persons cp where cp.person_id = name_tokens.person_id));

-- Who may write about a person: whose client's file he stands in to be changed, or who has just entered him. An
-- emergency only reads, and so neither changes a file nor ties its people to another one, where they would stay.
grant select, insert, update on relationships, client_assignments, representations to tirek_app;
do $$
declare
  mine constant text := 'a.user_id = (select app.actor()) and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
  about constant text := '(exists (select from client_persons cp join client_access a on a.client_id = cp.client_id
      where cp.person_id = %1$s and ' || mine || ')
    or exists (select from persons p where p.id = %1$s and p.created_by = (select app.actor()) and p.created_at = (select now())))';
  both_of_them constant text := format(about, 'relationships.person_id') || ' and ' || format(about, 'relationships.related_person_id');
  t text;
begin
  execute 'create policy team_indexes on name_tokens for insert to tirek_app with check (' || format(about, 'name_tokens.person_id') || ')';
  execute 'create policy team_indexes_anew on name_tokens for delete to tirek_app using (' || format(about, 'name_tokens.person_id') || ')';

  create policy both_are_seen on relationships for select to tirek_app
    using (exists (select from persons p where p.id = relationships.person_id)
      and exists (select from persons p where p.id = relationships.related_person_id));
  execute 'create policy team_adds on relationships for insert to tirek_app
    with check (created_by = (select app.actor()) and ' || both_of_them || ')';
  execute 'create policy team_changes on relationships for update to tirek_app using (' || both_of_them || ')';

  foreach t in array array['client_assignments', 'representations'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app
      using (exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = %1$I.client_id
        and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())))', t);
    execute format('create policy team_changes on %1$I for update to tirek_app
      using (exists (select from client_access a where a.client_id = %1$I.client_id and %2$s)%3$s)', t, mine,
      case t when 'client_assignments' then ' and ((select app.has_role(''lawyer'')) or (select app.has_role(''supervisor'')))' else '' end);
    execute format('create policy team_adds on %1$I for insert to tirek_app
      with check (created_by = (select app.actor()) and (
        exists (select from client_access a where a.client_id = %1$I.client_id and %2$s)
        or exists (select from clients c where c.id = %1$I.client_id
          and c.created_by = (select app.actor()) and c.created_at = (select now()))) %3$s)', t, mine,
      case t when 'representations' then ' and ' || format(about, 'representations.person_id')
        else ' and ((select app.has_role(''lawyer'')) or (select app.has_role(''supervisor'')))' end);
  end loop;
end $$;

-- enquiries: the desk of the office and whoever was given one; from the day he is a client, those who see the client -----

grant select, insert on enquiries, enquiry_outcomes to tirek_app;
grant update (channel, topic, vulnerabilities, region, gender, birth_year, referral_source, minutes, names, phone, words,
  event_id, assignee_id, client_id, version) on enquiries to tirek_app;
create policy desk_reads on enquiries for select to tirek_app using (client_id is null and office_id = (select app.desk_office()));
create policy assignee_reads on enquiries for select to tirek_app using (client_id is null and assignee_id = (select app.actor()));
create policy team_reads on enquiries for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = enquiries.client_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
-- one who came back: the team of the client whom the desk recognised. What his relatives tell of themselves is not theirs
create policy team_of_a_known_client_reads on enquiries for select to tirek_app
  using (client_id is null and exists (select from clients c join client_access a on a.client_id = c.id
    where c.person_id = enquiries.person_id and a.user_id = (select app.actor())
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
-- whoever may not see the file of the one it is of
create policy wall_closes_reading on enquiries as restrictive for select to tirek_app
  using (person_id is null or person_id <> all ((select app.closed_at_the_desk())::uuid[]));
create policy wall_closes_changing on enquiries as restrictive for update to tirek_app
  using (person_id is null or person_id <> all ((select app.closed_at_the_desk())::uuid[]));
create policy desk_registers on enquiries for insert to tirek_app with check (
  created_by = (select app.actor()) and created_at = (select now()) and client_id is null and office_id = (select app.desk_office()));
-- he takes the client on who may write in the client's file, and so has made it
create policy desk_and_assignee_change on enquiries for update to tirek_app
  using (client_id is null and (office_id = (select app.desk_office()) or assignee_id = (select app.actor())))
  with check (client_id is null or exists (select from client_access a where a.user_id = (select app.actor())
    and a.client_id = enquiries.client_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

grant select, insert, delete on enquiry_tokens to tirek_app;
create policy desk_searches on enquiry_tokens for select to tirek_app
  using (exists (select from enquiries e where e.id = enquiry_tokens.enquiry_id));
create policy desk_indexes on enquiry_tokens for insert to tirek_app with check (
  exists (select from enquiries e where e.id = enquiry_tokens.enquiry_id and e.office_id = enquiry_tokens.office_id and e.client_id is null));
create policy desk_indexes_anew on enquiry_tokens for delete to tirek_app
  using (exists (select from enquiries e where e.id = enquiry_tokens.enquiry_id and e.client_id is null));

create policy reader_of_the_enquiry_reads on enquiry_outcomes for select to tirek_app
  using (exists (select from enquiries e where e.id = enquiry_outcomes.enquiry_id));
create policy desk_and_assignee_settle on enquiry_outcomes for insert to tirek_app with check (
  created_by = (select app.actor()) and created_at = (select now())
  and exists (select from enquiries e where e.id = enquiry_outcomes.enquiry_id and e.client_id is null
    and e.key_id = enquiry_outcomes.key_id
    and (e.office_id = (select app.desk_office()) or e.assignee_id = (select app.actor()))));

grant execute on function app.refuse_many_looks(), app.known_at_the_desk(bigint[], int[], int), app.enquiry_tally(timestamptz, timestamptz, uuid) to tirek_app;
-- of a client whom the desk has recognised in a visit of today
grant execute on function app.consents_at_the_desk(uuid), app.withdraw_at_the_desk(uuid, text) to tirek_app;
-- two clients who are one person: proposed by a supervisor who may change both files, confirmed through app.confirm_merge alone.
-- A proposal is seen by who made it and by who may confirm it, so that nobody learns from it of a case that is closed to him
grant select, insert on client_merges to tirek_app;
grant update (withdrawn_by, withdrawn_at) on client_merges to tirek_app;
grant select on client_merge_moves to tirek_app;
create policy file_is_seen on client_merges for select to tirek_app using (
  confirmed_at is not null
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = client_merges.survivor_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy director_oversees on client_merges for select to tirek_app
  using ((select app.has_role('director')) and not array[from_id, into_id, survivor_id] && (select app.walled_off())::uuid[]);
create policy confirmer_reads on client_merges for select to tirek_app using (id = any ((select app.merges_to_confirm())::uuid[]));
create policy proposer_reads on client_merges for select to tirek_app using (
  requested_by = (select app.actor())
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = client_merges.into_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy supervisor_proposes on client_merges for insert to tirek_app with check (
  requested_by = (select app.actor()) and requested_at = (select now()) and confirmed_by is null and withdrawn_by is null and survivor_id = into_id
  and (select app.has_role('supervisor'))
  and exists (select from clients c where c.id = from_id and c.code = from_code and c.person_id = from_person_id)
  and exists (select from clients c where c.id = into_id and c.code = into_code and c.key_id = client_merges.key_id)
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = from_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = into_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy proposer_withdraws on client_merges for update to tirek_app
  using (requested_by = (select app.actor()) and confirmed_at is null and withdrawn_at is null)
  with check (withdrawn_by = (select app.actor()));
-- what somebody is given is for his care team: the list of what moved stays, and whoever reads a merge is not told of it
create policy merge_is_seen on client_merge_moves for select to tirek_app
  using (table_name <> all ('{plans,plan_goals,goal_reviews,services,service_changes,service_costs,referrals,transport_trips,medicines}'::text[])
    and exists (select from client_merges m where m.id = client_merge_moves.merge_id));
-- pairs found to be two persons: by a supervisor who may change both files, seen by who sees both
grant select, insert on different_clients to tirek_app;
create policy both_are_seen on different_clients for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = one_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = other_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy supervisor_tells_apart on different_clients for insert to tirek_app with check (
  created_by = (select app.actor()) and created_at = (select now()) and (select app.has_role('supervisor'))
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = one_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = other_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
-- names that were checked: made by app.check_conflict alone; seen by who asked, the supervisors of his office and the directors, and by the
-- team of the case that one is kept with. Within a day who asked keeps it with a case that he writes, or under the key of the client it led to
grant select, update (case_id, key_id, name) on conflict_checks to tirek_app;
create policy team_reads on conflict_checks for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = conflict_checks.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy asker_keeps on conflict_checks for update to tirek_app
  using (created_by = (select app.actor()) and created_at > (select now()) - interval '1 day' and case_id is null and name is not null)
  with check (created_by = (select app.actor()) and name is not null and (case_id is null
    or exists (select from cases c where c.id = case_id and c.created_by = (select app.actor()) and c.created_at = (select now()))
    or exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = conflict_checks.case_id and a.writes
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))));
create policy asker_reads on conflict_checks for select to tirek_app using (created_by = (select app.actor()));
create policy office_oversees on conflict_checks for select to tirek_app using (
  (select app.has_role('director')) or ((select app.has_role('supervisor'))
    and office_id = (select u.office_id from users u where u.id = (select app.actor()))));
-- what was found may tell of a case to whom it is closed: for who asked and was told, and for directors
grant select on conflict_findings to tirek_app;
create policy asker_was_told on conflict_findings for select to tirek_app using (
  (select app.has_role('director')) or exists (select from conflict_checks k where k.id = check_id and k.created_by = (select app.actor())));
-- the person of the former client, as he was on file
create policy former_person on persons for select to tirek_app using (
  exists (select from client_merges m join client_access a on a.client_id = m.survivor_id
    where m.from_person_id = persons.id and m.confirmed_at is not null and a.user_id = (select app.actor())
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

-- care ---------------------------------------------------------------------------------------------------------------

-- who pays and who gives care tells of nobody; whom a client was sent to is for the care team, so lawyers read no provider
-- a director's: donors, grants, their lines and closed periods, which everybody reads who bills a grant or foresees that one pays; what else a
-- grant has paid, such as staff, and the lines for it are for directors alone
grant select, insert, update (name, version) on donors to tirek_app;
grant select, insert, update (donor_id, name, agreement_number, currency, amount, starts_on, ends_on, service_types, version) on grants to tirek_app;
grant select, insert, update (name, service_types, purposes, amount, position, voided_at, voided_by, void_reason, version) on budget_lines to tirek_app;
grant select, insert, update (line_id, voided_at, voided_by, void_reason, version) on grant_costs to tirek_app;
grant select, insert, update (reopened_at, reopened_by, reopening_reason, version) on grant_closings to tirek_app;
do $$
declare
  t text;
  bills constant text := '(select app.has_role(''specialist'')) or (select app.has_role(''lawyer'')) or (select app.has_role(''supervisor''))';
begin
  foreach t in array array['donors', 'grants', 'budget_lines', 'grant_costs', 'grant_closings'] loop
    execute format('create policy director_reads on %I for select to tirek_app using ((select app.has_role(''director'')))', t);
    execute format('create policy director_adds on %I for insert to tirek_app with check (created_by = (select app.actor()) and (select app.has_role(''director'')))', t);
    execute format('create policy director_changes on %I for update to tirek_app using ((select app.has_role(''director'')))', t);
  end loop;
  foreach t in array array['donors', 'grants', 'grant_closings'] loop
    execute format('create policy staff_reads on %I for select to tirek_app using (%s)', t, bills);
  end loop;
  execute format('create policy staff_reads on budget_lines for select to tirek_app using (service_types <> ''{}'' and (%s))', bills);
  foreach t in array array['budget_lines', 'grant_costs'] loop
    execute format('create policy begins_standing on %I as restrictive for insert to tirek_app with check (voided_at is null)', t);
    execute format('create policy voider_signs on %I as restrictive for update to tirek_app using (true) with check (voided_at is null or voided_by = (select app.actor()))', t);
  end loop;
end $$;
create policy begins_closed on grant_closings as restrictive for insert to tirek_app with check (reopened_at is null);
create policy reopener_signs on grant_closings as restrictive for update to tirek_app using (true) with check (reopened_by = (select app.actor()));
grant execute on function app.assign_costs(uuid, text, uuid, uuid) to tirek_app;
grant select, insert, update (kind, name, region, contact, starts_on, ends_on, version) on providers to tirek_app;
create policy specialist_reads on providers for select to tirek_app using ((select app.has_role('specialist')));
create policy office_adds on providers for insert to tirek_app with check (
  created_by = (select app.actor()) and (select app.has_role('specialist'))
  and office_id = (select u.office_id from users u where u.id = (select app.actor())));
create policy office_changes on providers for update to tirek_app using (
  (select app.has_role('specialist')) and office_id = (select u.office_id from users u where u.id = (select app.actor())));

-- The care team: specialists who are assigned to the client to care for him. Lawyers and supervisors who see the client
-- see what he was given as rows, and plan themselves what serves the case. Where a service stands its changes alone say.
grant select, insert, update (coordinator_id, ends_on, ending, ended_on, ended_by, version) on plans to tirek_app;
grant select, insert, update (text, version) on plan_goals to tirek_app;
grant select, insert on goal_reviews, service_changes to tirek_app;
grant select, insert, update (name, dose) on medicines to tirek_app;
grant select, insert, update (plan_id, goal_id, due_on, due_time, provider_id, quantity, unit, payer, grant_id, version) on services to tirek_app;
grant select, insert, update (voided_at, voided_by, void_reason, version) on service_costs to tirek_app;
grant select, insert, update (state, answered_on, refusal_reason, answer_due_on, version) on referrals to tirek_app;
grant select, insert, update (leaves_at, from_place, to_place, driver_id, driver_name, passengers, driver_phone, hearing_id, confirmed_at, version) on transport_trips to tirek_app;
grant execute on function app.trips_to_drive() to tirek_app;
do $$
declare
  t text;
  cares constant text := '(select app.has_role(''specialist'')) and exists (select from client_assignments ca
    join client_access a on a.client_id = ca.client_id and a.user_id = ca.user_id
    where ca.client_id = %1$I.client_id and ca.user_id = (select app.actor()) and ca.role = ''care'' and a.writes
      and (select current_date) between ca.starts_on and ca.ends_on
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))';
  acts constant text := '((select app.has_role(''lawyer'')) or (select app.has_role(''supervisor''))) and exists (select from client_access a
    where a.user_id = (select app.actor()) and a.client_id = %1$I.client_id
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()) %2$s)';
  his_type constant text := '%1$s in (''transport'', ''medicines'', ''legal_advice'')';
  of_his_type constant text := 'exists (select from services s where s.id = %1$I.service_id and ' || format(his_type, 's.type') || ')';
begin
  foreach t in array array['plans', 'plan_goals', 'goal_reviews', 'services', 'service_changes', 'service_costs', 'referrals', 'transport_trips', 'medicines'] loop
    execute format('create policy care_team_reads on %1$I for select to tirek_app using (' || cares || ')', t);
    execute format('create policy care_team_adds on %1$I for insert to tirek_app with check (created_by = (select app.actor()) and ' || cares || ')', t);
    execute format('create policy care_team_changes on %1$I for update to tirek_app using (' || cares || ')', t);
  end loop;
  execute format('create policy lawyer_reads on %1$I for select to tirek_app using (' || acts || ')', 'services', '');
  execute format('create policy lawyer_adds on %1$I for insert to tirek_app with check (created_by = (select app.actor()) and ' || acts || ' and ' || format(his_type, 'type') || ')', 'services', 'and a.writes');
  execute format('create policy lawyer_changes on %1$I for update to tirek_app using (' || acts || ' and ' || format(his_type, 'type') || ')', 'services', 'and a.writes');
  execute format('create policy lawyer_reads on %1$I for select to tirek_app using (' || acts || ')', 'service_changes', '');
  foreach t in array array['service_changes', 'service_costs', 'transport_trips', 'medicines'] loop
    execute format('create policy lawyer_adds on %1$I for insert to tirek_app with check (created_by = (select app.actor()) and ' || acts || ' and ' || of_his_type || ')', t, 'and a.writes');
  end loop;
  foreach t in array array['service_costs', 'transport_trips'] loop
    execute format('create policy lawyer_reads on %1$I for select to tirek_app using (' || acts || ' and ' || of_his_type || ')', t, '');
    execute format('create policy lawyer_changes on %1$I for update to tirek_app using (' || acts || ' and ' || of_his_type || ')', t, 'and a.writes');
  end loop;
end $$;
-- a supervisor of the office reads of a plan its days, coordinator and goals, and not what was seen of them
grant execute on function app.plans_overseen() to tirek_app;
create policy supervisor_oversees on plans for select to tirek_app using (client_id = any ((select app.plans_overseen())::uuid[]));
create policy supervisor_oversees on plan_goals for select to tirek_app using (client_id = any ((select app.plans_overseen())::uuid[]));
-- each begins at its beginning
create policy begins_planned on services as restrictive for insert to tirek_app with check (state = 'planned');
create policy begins_pursued on plan_goals as restrictive for insert to tirek_app with check (state = 'pursued');
create policy begins_open on plans as restrictive for insert to tirek_app with check (ending is null);
create policy ends_by_choice on plans as restrictive for update to tirek_app using (true) with check (ending is distinct from 'merged');
create policy begins_sent on referrals as restrictive for insert to tirek_app with check (state = 'sent');
create policy begins_unconfirmed on transport_trips as restrictive for insert to tirek_app with check (confirmed_at is null);
create policy begins_standing on service_costs as restrictive for insert to tirek_app with check (voided_at is null);
create policy voider_signs on service_costs as restrictive for update to tirek_app using (voided_at is null) with check (voided_by = (select app.actor()));

-- the clinical file: for the care team of that day, and for nobody else, not even as a number ---------------------------

-- which client's it is, and what was answered, is said once
grant select, insert, update (kind, occurred_on, minutes, text, service_id, version) on clinical_notes to tirek_app;
grant select, insert, update (voided_at, voided_by, void_reason, version) on assessments to tirek_app;
do $$
declare
  t text;
  in_care constant text := 'exists (select from care_access a where a.user_id = (select app.actor()) and a.client_id = %1$I.client_id
    and (select current_date) between a.valid_from and a.valid_to)';
begin
  foreach t in array array['clinical_notes', 'assessments'] loop
    execute format('create policy care_team_reads on %1$I for select to tirek_app using (' || in_care || ')', t);
    execute format('create policy care_team_adds on %1$I for insert to tirek_app
      with check (created_by = (select app.actor()) and ' || in_care || ')', t);
    execute format('create policy care_team_changes on %1$I for update to tirek_app using (' || in_care || ')', t);
  end loop;
end $$;
create policy voider_signs on assessments as restrictive for update to tirek_app
  using (voided_at is null) with check (voided_by = (select app.actor()));

-- cases: the header -------------------------------------------------------------------------------------------------

grant select, insert on cases, case_clients to tirek_app;
grant update (kind, opened_on, restricted, version) on cases to tirek_app;
create policy made_just_now on cases for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));
create policy opened on cases for insert to tirek_app
  with check (created_by = (select app.actor()) and created_at = (select now()));
create policy team_reads on cases for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = cases.id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy director_reads_headers on cases for select to tirek_app
  using ((select app.has_role('director')) and id <> all ((select app.walled_off())::uuid[]));
create policy team_changes on cases for update to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = cases.id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

create policy team_reads on case_clients for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = case_clients.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy made_just_now on case_clients for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));
create policy both_are_changed on case_clients for insert to tirek_app with check (
  created_by = (select app.actor())
  and (exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = case_clients.case_id
      and a.writes and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))
    or exists (select from cases c where c.id = case_clients.case_id
      and c.created_by = (select app.actor()) and c.created_at = (select now())))
  and exists (select from clients c where c.id = case_clients.client_id)
  and (exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = case_clients.client_id
      and a.writes and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))
    or exists (select from clients c where c.id = case_clients.client_id
      and c.created_by = (select app.actor()) and c.created_at = (select now()))));

-- team and stages belong to the header, which a director reads of every office
grant select, insert on assignments, proceedings to tirek_app;
grant update (ends_on, hand_over_id, version) on assignments to tirek_app;
grant update (stage, body_id, number, opened_on, closed_on, outcome, sentence_kind, sentence_months, key_id, voided_at, voided_by, void_reason, version) on proceedings to tirek_app;
create policy director_reads_headers on assignments for select to tirek_app
  using ((select app.has_role('director')) and case_id <> all ((select app.walled_off())::uuid[]));
create policy director_reads_headers on proceedings for select to tirek_app
  using ((select app.has_role('director')) and case_id <> all ((select app.walled_off())::uuid[]));
create policy opener_assigns on assignments for insert to tirek_app with check (
  created_by = (select app.actor())
  and exists (select from cases c where c.id = assignments.case_id
    and c.created_by = (select app.actor()) and c.created_at = (select now())));
create policy opener_reads on assignments for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));

-- cases: what is in them --------------------------------------------------------------------------------------------

grant select, insert, update on hearings, attendances to tirek_app;
-- why it was opened without a check is said once
grant select, insert, update (title, summary, version) on case_narratives to tirek_app;
grant select, insert, update (reopened_at, reopened_by, version) on case_closures to tirek_app;
-- who wrote it, in which role and in which case stays as it was written
grant select, insert, update (kind, occurred_on, text, minutes, pinned, version) on log_entries to tirek_app;
-- from what it runs and what it follows stays
grant select, insert, update (rule_version, computation, due_on, outcome, outcome_on, log_entry_id, note, version) on deadlines to tirek_app;
grant select, insert, update (proceeding_id, kind, language, title, file_by, version) on documents to tirek_app;
grant select, insert, update (content, updated_at, version) on document_drafts to tirek_app;
grant select, insert, update, delete on document_locks to tirek_app;
grant select on document_writers, document_states to tirek_app;
-- what was submitted, judged or filed stays as it was; a registration number comes later, and a copy of what was handed in
grant select, insert on document_versions, document_reviews, document_revisions, document_withdrawals, version_looks to tirek_app;
grant select, insert, update (recalled_at, version) on document_submissions to tirek_app;
grant select, insert, update (settlement, answer, settled_by, settled_at, version) on review_comments to tirek_app;
grant select, insert, update (registration_number, registered_on, note, copy_file_id, copy_finding, copy_sight, copy_remark, version) on document_filings to tirek_app;
-- what a file is and when it came may be corrected; its bytes and their digest are kept once
grant select, insert, update (document_id, kind, name, state, media_type, digest, fingerprint, received_from, received_on, kept_at,
  voided_at, voided_by, void_reason, version) on files to tirek_app;
grant select, insert on file_parts, custody_entries to tirek_app;
grant select, insert, delete on reserved_blobs to tirek_app;
grant select, insert, update (assignee_id, text, due_on, ending, ended_at, ended_by, withdrawal_reason, version) on tasks to tirek_app;
do $$
declare
  t text;
  mine constant text := 'exists (select from case_access a where a.user_id = (select app.actor())
    and a.case_id = %1$I.case_id and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
begin
  foreach t in array array['assignments', 'proceedings', 'case_narratives', 'charges', 'hearings', 'attendances',
                           'log_entries', 'tasks', 'deadlines', 'case_closures', 'documents', 'document_drafts', 'document_locks', 'document_versions',
                           'document_submissions', 'document_reviews', 'review_comments', 'document_filings',
                           'document_revisions', 'document_withdrawals', 'files', 'file_parts'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app using (' || mine || '))', t);
    execute format('create policy team_adds on %1$I for insert to tirek_app
      with check (created_by = (select app.actor()) and ' || mine || ' and a.writes))', t);
    execute format('create policy team_changes on %1$I for update to tirek_app using (' || mine || ' and a.writes))', t);
  end loop;
end $$;

-- redress: what was claimed, decided and paid stays; what was entered by mistake is voided. Lawyers and supervisors write
grant select, insert, update (proceeding_id, body_id, sought, currency, filed_on, particulars, abandoned_at, abandoned_by,
  abandonment_reason, voided_at, voided_by, void_reason, version) on claims to tirek_app;
grant select, insert, update (proceeding_id, in_force_on, note, voided_at, voided_by, void_reason, version) on awards to tirek_app;
grant select, insert, update (voided_at, voided_by, void_reason, version) on payments, repayments, justice_goals to tirek_app;
grant select, insert, update (note, due_on, done_on, ending, ended_at, ended_by, withdrawal_reason, version) on enforcement_steps to tirek_app;
grant select, insert on payment_accounts to tirek_app;
-- for which acts a claim is made may be corrected while it is pursued
grant select, insert, delete on claim_acts to tirek_app;
grant select on app.claim_standings to tirek_app;
do $$
declare
  t text;
  mine constant text := 'exists (select from case_access a where a.user_id = (select app.actor())
    and a.case_id = %1$I.case_id and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
  writer constant text := '((select app.has_role(''lawyer'')) or (select app.has_role(''supervisor'')))';
begin
  foreach t in array array['claims', 'awards', 'payments', 'repayments', 'enforcement_steps', 'justice_goals'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app using (' || mine || '))', t);
    execute format('create policy lawyer_changes on %1$I for update to tirek_app using (' || writer || ' and ' || mine || ' and a.writes))', t);
  end loop;
  execute format('create policy team_reads on %1$I for select to tirek_app using (' || mine || '))', 'claim_acts');
  execute format('create policy lawyer_takes_back on %1$I for delete to tirek_app using (' || writer || ' and ' || mine || ' and a.writes))', 'claim_acts');
  foreach t in array array['claims', 'claim_acts', 'awards', 'payments', 'repayments', 'enforcement_steps', 'justice_goals', 'payment_accounts'] loop
    execute format('create policy lawyer_adds on %1$I for insert to tirek_app
      with check (created_by = (select app.actor()) and ' || writer || ' and ' || mine || ' and a.writes))', t);
  end loop;
  -- neither an intern nor whoever opened the case in an emergency reads where money went
  execute format('create policy lawyer_reads on %1$I for select to tirek_app using (' || writer || ' and ' || mine
    || ' and a.writes and a.role is distinct from ''intern''))', 'payment_accounts');
end $$;

-- whoever approves a closing signs it himself, and so does whoever takes it back, once
create policy approver_signs on case_closures as restrictive for insert to tirek_app with check (
  approved_by = (select app.actor()) and reopened_at is null and (select app.has_role('supervisor')));
create policy reopener_signs on case_closures as restrictive for update to tirek_app
  using (reopened_at is null and (select app.has_role('supervisor')))
  with check (reopened_by = (select app.actor()));

-- what a charge was before, and which case it belongs to, is said once; its history is written by a trigger
grant select, insert on charges to tirek_app;
grant update (accused_person_id, event_id, perpetrator_id, code_edition, article, part, alleged_on, particulars, sought_kind, sought_months, outcome,
  decided_on, decided_in_id, imposed_kind, imposed_months, served_from, served_until, paroled_on,
  voided_at, voided_by, void_reason, version) on charges to tirek_app;
grant select on charge_outcomes to tirek_app;
create policy team_reads on charge_outcomes for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = charge_outcomes.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

-- made by app.join_proceedings alone; each case reads its own row and ends it for itself, once
grant select on joinders to tirek_app;
grant update (severed_on, version) on joinders to tirek_app;
create policy team_reads on joinders for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = joinders.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy team_severs on joinders for update to tirek_app using (
  severed_on is null
  and exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = joinders.case_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())))
  with check (severed_on is not null);

-- whoever settles a comment signs it himself
create policy settler_signs on review_comments as restrictive for update to tirek_app using (true) with check (settled_by = (select app.actor()));
create policy writer_lets_go on document_locks for delete to tirek_app using (user_id = (select app.actor()));
do $$
declare
  t text;
  mine constant text := 'exists (select from case_access a where a.user_id = (select app.actor())
    and a.case_id = %1$I.case_id and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))';
begin
  foreach t in array array['document_writers', 'document_states'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app using (' || mine || ')', t);
  end loop;
  execute format('create policy own_looks on version_looks for select to tirek_app using (user_id = (select app.actor()) and ' || mine || ')', 'version_looks');
  execute format('create policy looks_are_own on version_looks for insert to tirek_app with check (user_id = (select app.actor()) and ' || mine || ')', 'version_looks');
end $$;

-- whoever looks at a file is written down, also who may only read; a reserved key is for the upload that reserved it
do $$
declare
  mine constant text := 'created_by = (select app.actor()) and exists (select from case_access a where a.user_id = (select app.actor())
    and a.case_id = %1$I.case_id and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()) %2$s)';
begin
  create policy team_reads on custody_entries for select to tirek_app using (
    exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = custody_entries.case_id
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
  execute format('create policy reader_is_written_down on custody_entries for insert to tirek_app with check (' || mine || ')', 'custody_entries',
    'and (a.writes or act in (''viewed'', ''downloaded''))');
  execute format('create policy own_reservations on reserved_blobs for select to tirek_app using (' || mine || ')', 'reserved_blobs', '');
  execute format('create policy writer_reserves on reserved_blobs for insert to tirek_app with check (' || mine || ')', 'reserved_blobs', 'and a.writes');
  execute format('create policy writer_uses on reserved_blobs for delete to tirek_app using (' || mine || ')', 'reserved_blobs', 'and a.writes');
end $$;

-- a supervisor says himself who stands in for him; every colleague may know
grant select, insert, update (ends_on, version) on review_deputies to tirek_app;
create policy staff_reads on review_deputies for select to tirek_app using ((select app.actor()) is not null);
create policy supervisor_names on review_deputies for insert to tirek_app
  with check (supervisor_id = (select app.actor()) and created_by = (select app.actor()));
create policy supervisor_ends on review_deputies for update to tirek_app using (supervisor_id = (select app.actor()));

-- the log of an internship: for the intern, and for who supervises him or did in that month, and who signs it himself.
-- Its figures are read as sums alone, through app.sheet_figures_of
grant select, insert (id, user_id, month, key_id, remark) on internship_sheets to tirek_app;
create policy intern_reads on internship_sheets for select to tirek_app using (user_id = (select app.actor()));
create policy supervisor_reads on internship_sheets for select to tirek_app using (
  (select app.has_role('supervisor'))
  and exists (select from supervisions s where s.supervisee_id = internship_sheets.user_id and s.supervisor_id = (select app.actor())
    and s.starts_on <= (select current_date) and (s.ends_on >= (select current_date)
      or (s.starts_on < month + interval '1 month' and s.ends_on >= month))));
create policy supervisor_signs on internship_sheets for insert to tirek_app
  with check (created_by = (select app.actor()) and (select app.has_role('supervisor')));

-- the models of procedure and of documents hold nothing of anybody
grant select on procedure_moves, stage_outcomes, document_moves to tirek_app;
create policy staff_reads on document_moves for select to tirek_app using ((select app.actor()) is not null);
create policy staff_reads on procedure_moves for select to tirek_app using ((select app.actor()) is not null);
create policy staff_reads on stage_outcomes for select to tirek_app using ((select app.actor()) is not null);

-- violations: what happened, to whom, by whom. What belongs to a case is its team's; what belongs to no case, whoever works on the
-- law in the client's file: not who cares for him -----------------------------------------------------------------------------

grant select, insert on events, acts, injuries, statements, perpetrators, perpetrator_tokens, involvements, involvement_certainties,
  examinations, examination_findings, units to tirek_app;
grant update (title, happened_on, region, place_kind, place, description, key_id, voided_at, voided_by, void_reason, version) on events to tirek_app;
grant update (kind, methods, purposes, custody_of, happened_on, account, voided_at, voided_by, void_reason, version) on acts to tirek_app;
grant update (kind, regions, consequence, seen_on, description, voided_at, voided_by, void_reason, version) on injuries to tirek_app;
grant update (voided_at, voided_by, void_reason, version) on statements to tirek_app;
grant update (voided_at, voided_by, void_reason, version) on involvements to tirek_app;
grant update (unit_id, service, rank, name, description, voided_at, voided_by, void_reason, version) on perpetrators to tirek_app;
grant delete on perpetrator_tokens to tirek_app;
-- asked for once; refused, or done, once
grant update (refused_on, refusal_reason, ground, ground_on, ground_reference, done_on, finding, conclusion, examiner, version) on examinations to tirek_app;
do $$
declare
  t text;
  on_the_team constant text := 'exists (select from case_access a where a.user_id = (select app.actor())
    and a.case_id = %1$I.case_id and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
  in_his_file constant text := '%1$I.case_id is null and (select app.has_role(''intern'') or app.has_role(''lawyer'') or app.has_role(''supervisor'') or app.has_role(''director''))
    and exists (select from client_access a where a.user_id = (select app.actor())
      and a.client_id = %1$I.client_id and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
begin
  foreach t in array array['events', 'acts', 'injuries', 'statements', 'perpetrators', 'perpetrator_tokens', 'involvements',
                           'involvement_certainties', 'examinations', 'examination_findings'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app using (' || on_the_team || '))', t);
    execute format('create policy file_reads on %1$I for select to tirek_app using (' || in_his_file || '))', t);
    if t <> 'perpetrator_tokens' then
      execute format('create policy team_adds on %1$I for insert to tirek_app
        with check (created_by = (select app.actor()) and ' || on_the_team || ' and a.writes))', t);
      execute format('create policy file_adds on %1$I for insert to tirek_app
        with check (created_by = (select app.actor()) and ' || in_his_file || ' and a.writes))', t);
      execute format('create policy team_changes on %1$I for update to tirek_app using (' || on_the_team || ' and a.writes))', t);
      execute format('create policy file_changes on %1$I for update to tirek_app using (' || in_his_file || ' and a.writes))', t);
    end if;
  end loop;
  execute format('create policy team_indexes on %1$I for insert to tirek_app with check (' || on_the_team || ' and a.writes))', 'perpetrator_tokens');
  execute format('create policy file_indexes on %1$I for insert to tirek_app with check (' || in_his_file || ' and a.writes))', 'perpetrator_tokens');
  execute format('create policy team_indexes_anew on %1$I for delete to tirek_app using (' || on_the_team || ' and a.writes))', 'perpetrator_tokens');
  execute format('create policy file_indexes_anew on %1$I for delete to tirek_app using (' || in_his_file || ' and a.writes))', 'perpetrator_tokens');
end $$;

-- what befell many is known to everybody who meets its victims; units are public bodies
create policy staff_reads on events for select to tirek_app using (
  mass and (select app.roles_of(app.actor()) && array['intern', 'lawyer', 'supervisor', 'specialist', 'reception', 'director']));
create policy lawyer_adds on events for insert to tirek_app with check (
  mass and created_by = (select app.actor()) and (select app.has_role('lawyer') or app.has_role('supervisor')));
create policy lawyer_changes on events for update to tirek_app
  using (mass and (select app.has_role('lawyer') or app.has_role('supervisor')));
create policy staff_reads on units for select to tirek_app using ((select app.actor()) is not null);
create policy lawyer_adds on units for insert to tirek_app
  with check (created_by = (select app.actor()) and (select app.has_role('intern') or app.has_role('lawyer') or app.has_role('supervisor')));

-- words are looked for by whoever may read them, and indexed by whoever writes them
grant select, insert, update on log_tokens to tirek_app;
grant select, insert, update (scheme, tokens) on document_tokens to tirek_app;
do $$
declare
  t text;
  mine constant text := 'exists (select from case_access a where a.user_id = (select app.actor())
    and a.case_id = %1$I.case_id and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
begin
  foreach t in array array['log_tokens', 'document_tokens'] loop
    execute format('create policy team_searches on %1$I for select to tirek_app using (' || mine || '))', t);
    execute format('create policy team_indexes on %1$I for insert to tirek_app with check (' || mine || ' and a.writes))', t);
  end loop;
  -- an entry is corrected by its author; in a document whoever writes in the case writes
  execute format('create policy author_indexes_anew on %1$I for update to tirek_app using (' || mine || ' and a.writes)
    and exists (select from log_entries e where e.id = log_tokens.entry_id and e.author_id = (select app.actor())))', 'log_tokens');
  execute format('create policy team_indexes_anew on %1$I for update to tirek_app using (' || mine || ' and a.writes))', 'document_tokens');
end $$;
-- asks the tables beneath it in the name of whoever asks
grant select on app.closing_obstacles, app.voiding_obstacles to tirek_app;
-- the opener of a case writes its title before anybody, himself included, is on the team
create policy opener_writes on case_narratives for insert to tirek_app with check (
  created_by = (select app.actor())
  and exists (select from cases c where c.id = case_narratives.case_id
    and c.created_by = (select app.actor()) and c.created_at = (select now())));
create policy opener_reads on case_narratives for select to tirek_app
  using (created_by = (select app.actor()) and created_at = (select now()));

-- a supervisor hands over the places of his office and of those he supervises; the note is for whoever works on the
-- cases, and not for the one it is about
grant select, insert on hand_overs to tirek_app;
create policy supervisor_hands_over on hand_overs for insert to tirek_app with check (
  created_by = (select app.actor()) and (select app.has_role('supervisor'))
  and (exists (select from users u join users me on me.office_id = u.office_id
      where u.id = hand_overs.user_id and me.id = (select app.actor()))
    or exists (select from supervisions s where s.supervisee_id = hand_overs.user_id and s.supervisor_id = (select app.actor())
      and (select current_date) between s.starts_on and s.ends_on)));
create policy maker_reads on hand_overs for select to tirek_app
  using (created_by = (select app.actor()));
-- one note for all that passed: not for whoever only reads one of the cases, or is walled off from another
create policy team_reads on hand_overs for select to tirek_app using (
  user_id <> (select app.actor()) and id <> all ((select app.walled_hand_overs())::uuid[])
  and exists (select from assignments h join case_access a on a.case_id = h.case_id
    where h.hand_over_id = hand_overs.id and a.user_id = (select app.actor()) and a.writes
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

-- terms of the law and holidays: read by all, kept by an admin
grant select, insert on deadline_rules, special_days to tirek_app;
grant update (name, length, unit, shifts, met_starts, edition, source, verified_at, verified_by, voided_at, voided_by, void_reason, version)
  on deadline_rules to tirek_app;
grant update (kind, occasion, source, verified_at, verified_by, voided_at, voided_by, void_reason, version) on special_days to tirek_app;
do $$
declare
  t text;
begin
  foreach t in array array['deadline_rules', 'special_days'] loop
    execute format('create policy staff_reads on %I for select to tirek_app using ((select app.actor()) is not null)', t);
    execute format('create policy admin_adds on %I for insert to tirek_app
      with check (created_by = (select app.actor()) and (select app.has_role(''admin'')))', t);
    execute format('create policy admin_changes on %I for update to tirek_app
      using ((select app.has_role(''admin'')))', t);
  end loop;
end $$;

-- what documents begin with: read by all, kept by supervisors; kind and language stay
grant select, insert on document_templates to tirek_app;
grant update (title, content, verified_at, verified_by, voided_at, voided_by, void_reason, version) on document_templates to tirek_app;
create policy staff_reads on document_templates for select to tirek_app using ((select app.actor()) is not null);
create policy supervisor_adds on document_templates for insert to tirek_app
  with check (created_by = (select app.actor()) and (select app.has_role('supervisor')));
create policy supervisor_changes on document_templates for update to tirek_app using ((select app.has_role('supervisor')));

grant select, insert on bodies to tirek_app;
create policy staff_reads on bodies for select to tirek_app using ((select app.actor()) is not null);
create policy staff_adds on bodies for insert to tirek_app with check (created_by = (select app.actor()));

-- consults: who asks, who is asked by name, and every lawyer when all are asked; the case only for those who see it ------

grant select, insert on consults, consult_cases, consult_addressees, consult_answers to tirek_app;
create policy author_asks on consults for insert to tirek_app with check (
  author_id = (select app.actor()) and created_by = (select app.actor())
  and ((select app.has_role('lawyer')) or (select app.has_role('supervisor'))));
create policy author_reads on consults for select to tirek_app using (author_id = (select app.actor()));
create policy asked_by_name on consults for select to tirek_app using (
  exists (select from consult_addressees a where a.consult_id = consults.id and a.user_id = (select app.actor())));
create policy every_lawyer_is_asked on consults for select to tirek_app using (
  audience = 'lawyers' and ((select app.has_role('lawyer')) or (select app.has_role('supervisor'))));

-- asks nothing of consults, whose policies ask it; that only its author names somebody is a foreign key
create policy asker_and_asked_read on consult_addressees for select to tirek_app
  using (user_id = (select app.actor()) or created_by = (select app.actor()));
create policy author_names on consult_addressees for insert to tirek_app with check (created_by = (select app.actor()));

create policy whoever_reads_the_question on consult_answers for select to tirek_app
  using (exists (select from consults c where c.id = consult_answers.consult_id));
create policy asked_answer on consult_answers for insert to tirek_app with check (
  author_id = (select app.actor()) and created_by = (select app.actor())
  and ((select app.has_role('lawyer')) or (select app.has_role('supervisor')))
  and exists (select from consults c where c.id = consult_answers.consult_id and c.author_id <> (select app.actor())));

create policy team_reads on consult_cases for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = consult_cases.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy author_tells on consult_cases for insert to tirek_app with check (
  created_by = (select app.actor())
  and exists (select from consults c where c.id = consult_cases.consult_id and c.author_id = (select app.actor()))
  and exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = consult_cases.case_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

-- consents: for whoever works on the client's cases; of a client in his care a specialist sees what concerns care ---------

grant select, insert on partners, consents, consent_withdrawals, consent_scans to tirek_app;
-- written through app.withdraw_purpose, which does not tell what there was
grant select on consent_refusals to tirek_app;
grant select on app.standing_consents, app.clients_for_statistics to tirek_app;
create policy staff_reads on partners for select to tirek_app using ((select app.actor()) is not null);
create policy staff_adds on partners for insert to tirek_app with check (
  created_by = (select app.actor()) and ((select app.has_role('lawyer')) or (select app.has_role('supervisor'))));
do $$
declare
  t text;
  sees constant text := 'exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = %1$I.client_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
begin
  foreach t in array array['consents', 'consent_withdrawals', 'consent_scans', 'consent_refusals'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app using (' || sees || '))', t);
    execute format('create policy team_adds on %1$I for insert to tirek_app with check (created_by = (select app.actor()) and ' || sees || ' and a.writes))', t);
  end loop;
  foreach t in array array['consents', 'consent_refusals'] loop
    execute format('create policy care_team_sees_care on %I as restrictive to tirek_app using (
      purpose in (''care'', ''forensic_examination'')
      or (select app.has_role(''intern'')) or (select app.has_role(''lawyer'')) or (select app.has_role(''supervisor'')))', t);
  end loop;
  foreach t in array array['consent_withdrawals', 'consent_scans'] loop
    execute format('create policy as_the_consent on %1$I as restrictive to tirek_app using (exists (select from consents c where c.id = %1$I.consent_id))', t);
  end loop;
end $$;

-- what leaves a case for others: prepared and handed out by its team; what went and what did not, a trigger writes -------

grant select, insert on disclosures, disclosure_items, disclosure_subjects, disclosure_deliveries to tirek_app;
grant select on delivered_items, delivered_consents, requested_items, requested_consents to tirek_app;
grant select, insert on disclosure_requests, disclosure_verdicts to tirek_app;
do $$
declare
  t text;
  sees constant text := 'exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = %1$I.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
begin
  foreach t in array array['disclosures', 'disclosure_items', 'disclosure_subjects', 'disclosure_deliveries', 'delivered_items', 'delivered_consents',
      'disclosure_requests', 'disclosure_verdicts', 'requested_items', 'requested_consents'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app using (' || sees || '))', t);
  end loop;
  foreach t in array array['disclosures', 'disclosure_items', 'disclosure_subjects', 'disclosure_deliveries', 'disclosure_requests'] loop
    execute format('create policy team_adds on %1$I for insert to tirek_app with check (created_by = (select app.actor())
      and ((select app.has_role(''lawyer'')) or (select app.has_role(''supervisor''))) and ' || sees || ' and a.writes))', t);
  end loop;
  -- a director reads the header of what is asked for: how many, for whom, for what
  foreach t in array array['disclosure_requests', 'disclosure_verdicts'] loop
    execute format('create policy director_reads_headers on %I for select to tirek_app
      using ((select app.has_role(''director'')) and case_id <> all ((select app.walled_off())::uuid[]))', t);
  end loop;
end $$;
create policy second_person_decides on disclosure_verdicts for insert to tirek_app with check (
  created_by = (select app.actor()) and created_at = (select now())
  and ((select app.has_role('director')) and case_id <> all ((select app.walled_off())::uuid[])
    or (select app.has_role('supervisor')) and exists (select from case_access a where a.user_id = (select app.actor())
      and a.case_id = disclosure_verdicts.case_id and a.writes and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))));

-- stories: their words open while the consent to them stands, and no longer; where they were published stays to be seen
grant select, insert on stories to tirek_app;
grant select, insert, update (title, text, version) on story_words to tirek_app;
grant select, insert, update (taken_down_on, taken_down_by) on story_publications to tirek_app;
do $$
declare
  t text;
  sees constant text := '((select app.has_role(''lawyer'')) or (select app.has_role(''supervisor''))) and exists (
    select from client_access a where a.user_id = (select app.actor()) and a.client_id = %1$I.client_id
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())';
begin
  foreach t in array array['stories', 'story_words', 'story_publications'] loop
    execute format('create policy team_reads on %1$I for select to tirek_app using (' || sees || '))', t);
    execute format('create policy team_adds on %1$I for insert to tirek_app with check (created_by = (select app.actor()) and ' || sees || ' and a.writes))', t);
    execute format('create policy team_changes on %1$I for update to tirek_app using (' || sees || ' and a.writes))', t);
  end loop;
end $$;
create policy closed_without_consent on story_words as restrictive to tirek_app using (
  exists (select from app.standing_consents s where s.client_id = story_words.client_id and s.purpose = 'media_story'));
-- nor are they read as they were before a change, or as they were typed and not sent
create policy closed_without_consent on row_history as restrictive for select to tirek_app using (
  subject <> 'story_words'
  or ((select app.has_role('lawyer')) or (select app.has_role('supervisor')))
    and exists (select from app.standing_consents s where s.purpose = 'media_story' and (s.client_id = row_history.client_id
      or exists (select from client_merges m where m.from_id = row_history.client_id and m.confirmed_at is not null and m.survivor_id = s.client_id))));
create policy closed_without_consent on drafts as restrictive to tirek_app using (
  split_part(form, ':', 1) <> all ('{story,story-change}'::text[])
  or exists (select from app.standing_consents s where s.purpose = 'media_story' and (drafts.form = 'story:' || s.client_id
    or exists (select from stories t where t.client_id = s.client_id and drafts.form = 'story-change:' || t.id))));

-- who must not see a case, and who opened one in an emergency ---------------------------------------------------------

-- raised and lifted by the lead, or a supervisor who sees the case to change it; the others of the team read
grant select, insert on conflict_walls to tirek_app;
grant update (lifted_at, lifted_by, lift_reason, version) on conflict_walls to tirek_app;
create policy team_reads on conflict_walls for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = conflict_walls.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy lead_raises on conflict_walls for insert to tirek_app with check (
  created_by = (select app.actor()) and created_at = (select now()) and lifted_at is null
  and exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = conflict_walls.case_id
    and a.writes and (a.role = 'lead' or (select app.has_role('supervisor')))
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy lead_lifts on conflict_walls for update to tirek_app using (
  lifted_at is null
  and exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = conflict_walls.case_id
    and a.writes and (a.role = 'lead' or (select app.has_role('supervisor')))
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())))
  with check (lifted_by = (select app.actor()));

-- one door in, app.open_emergency; a director reads of every office, and what is closed to him by a wall he does not
grant select on emergency_accesses to tirek_app;
grant update (ended_at, ended_by, version) on emergency_accesses to tirek_app;
create policy team_reads on emergency_accesses for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = emergency_accesses.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy own_and_director_read on emergency_accesses for select to tirek_app using (
  (user_id = (select app.actor()) or (select app.has_role('director')))
  and case_id <> all ((select app.walled_off())::uuid[]));
create policy lead_ends on emergency_accesses for update to tirek_app using (
  ended_at is null
  and (exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = emergency_accesses.case_id
      and a.role = 'lead' and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))
    or ((user_id = (select app.actor()) or (select app.has_role('director')))
      and case_id <> all ((select app.walled_off())::uuid[]))))
  with check (ended_by = (select app.actor()));

-- triggers tell; one reads, and says that one has read
grant select on notifications to tirek_app;
grant update (read_at) on notifications to tirek_app;
create policy own_notifications on notifications to tirek_app
  using (user_id = (select app.actor()) and (case_id is null or case_id <> all ((select app.walled_off())::uuid[])));

-- one's own calendar address; whose it is a stranger's secret tells app.calendar_feed_of, and the hash is never read
grant select (id, user_id, created_at, revoked_at) on calendar_feeds to tirek_app;
grant insert (secret_hash) on calendar_feeds to tirek_app;
grant update (revoked_at) on calendar_feeds to tirek_app;
create policy own_feed on calendar_feeds to tirek_app
  using (user_id = (select app.actor())) with check (user_id = (select app.actor()));

-- whether and where to one wants the digest; which there were one may know, the jobs alone write them
grant select, insert, update, delete on digest_settings to tirek_app;
create policy own_digest_settings on digest_settings to tirek_app
  using (user_id = (select app.actor())) with check (user_id = (select app.actor()));
grant select on digests to tirek_app;
create policy own_digests on digests for select to tirek_app using (user_id = (select app.actor()));

-- trainings: the programme for everybody who works on content and for the director, who reads no name; kept by the office that
-- holds them. Participants are known in every office, for people come from all regions; reception may name a trainer.
grant select, insert on trainings, training_sessions, participants, participations, trainers, participant_clients to tirek_app;
grant select, insert, delete on session_trainers, session_attendances, participant_tokens to tirek_app;
grant delete on trainers, participant_clients to tirek_app;
grant update (kind, topic, campaign, title, language, region, held_on, voided_at, voided_by, void_reason, version) on trainings to tirek_app;
grant update (held_on, minutes, place, region, guests_female, guests_male, guests_unknown, attendance_taken_at, voided_at, voided_by, void_reason, version) on training_sessions to tirek_app;
grant update (name, phone, region, gender, birth_year, occupation, merged_into_id, version) on participants to tirek_app;
grant update (ending, version) on participations to tirek_app;
do $$
declare
  t text;
  works constant text := '((select app.has_role(''intern'')) or (select app.has_role(''lawyer'')) or (select app.has_role(''supervisor''))
    or (select app.has_role(''specialist'')))';
  my_office constant text := '(select u.office_id from users u where u.id = (select app.actor()))';
  of_my_office constant text := 'exists (select from trainings t where t.id = %1$I.training_id and t.office_id = ' || my_office || ')';
begin
  foreach t in array array['trainings', 'training_sessions', 'trainers', 'session_trainers'] loop
    execute format('create policy works_or_directs on %I for select to tirek_app using (' || works || ' or (select app.has_role(''director'')))', t);
  end loop;
  foreach t in array array['participants', 'participations', 'session_attendances', 'participant_tokens'] loop
    execute format('create policy works on %I for select to tirek_app using (' || works || ')', t);
  end loop;
  create policy colleagues_are_no_secret on participants for select to tirek_app
    using (user_id is not null and (select app.has_role('director')));
  foreach t in array array['trainings', 'participants'] loop
    execute format('create policy office_adds on %I for insert to tirek_app
      with check (created_by = (select app.actor()) and ' || works || ' and office_id = ' || my_office || ')', t);
    execute format('create policy office_changes on %I for update to tirek_app using (' || works || ' and office_id = ' || my_office || ')', t);
  end loop;
  foreach t in array array['training_sessions', 'participations', 'trainers', 'session_trainers', 'session_attendances'] loop
    execute format('create policy office_adds on %1$I for insert to tirek_app
      with check (created_by = (select app.actor()) and ' || works || ' and ' || of_my_office || ')', t);
  end loop;
  foreach t in array array['training_sessions', 'participations'] loop
    execute format('create policy office_changes on %1$I for update to tirek_app using (' || works || ' and ' || of_my_office || ')', t);
  end loop;
  foreach t in array array['trainings', 'training_sessions'] loop
    execute format('create policy voider_signs on %I as restrictive for update to tirek_app using (true) with check (voided_by is null or voided_by = (select app.actor()))', t);
  end loop;
  foreach t in array array['trainers', 'session_trainers', 'session_attendances'] loop
    execute format('create policy office_takes_back on %1$I for delete to tirek_app using (' || works || ' and ' || of_my_office || ')', t);
  end loop;
  execute 'create policy office_indexes on participant_tokens for insert to tirek_app with check (' || works || ' and exists (
    select from participants p where p.id = participant_tokens.participant_id and p.office_id = ' || my_office || '))';
  execute 'create policy office_indexes_anew on participant_tokens for delete to tirek_app using (' || works || ' and exists (
    select from participants p where p.id = participant_tokens.participant_id and p.office_id = ' || my_office || '))';
  execute 'create policy key_of_a_new_participant on data_keys for insert to tirek_app with check (
    scope = ''participant'' and created_by = (select app.actor()) and created_at = (select now()) and ' || works || ')';
end $$;
create policy key_of_a_participant on data_keys for select to tirek_app
  using (scope = 'participant' and (exists (select from participants p where p.key_id = data_keys.id)
    or (created_by = (select app.actor()) and created_at = (select now()))));
-- reception knows who leads trainings, to say through whom somebody came
create policy reception_names_trainers on participants for select to tirek_app
  using ((select app.has_role('reception')) and id = any ((select app.leading_participants())::uuid[]));
create policy reception_names_trainers on trainers for select to tirek_app using ((select app.has_role('reception')));
grant select, insert on enquiry_trainers to tirek_app;
grant update (participant_id, version) on enquiry_trainers to tirek_app;
create policy reader_of_the_enquiry_reads on enquiry_trainers for select to tirek_app
  using (exists (select from enquiries e where e.id = enquiry_trainers.enquiry_id));
do $$
declare
  mine constant text := 'exists (select from enquiries e where e.id = enquiry_trainers.enquiry_id and (
    (e.client_id is null and (e.office_id = (select app.desk_office()) or e.assignee_id = (select app.actor())))
    or exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = e.client_id and a.writes
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))))';
begin
  execute 'create policy desk_and_team_name on enquiry_trainers for insert to tirek_app with check (created_by = (select app.actor())
    and exists (select from participants p where p.id = enquiry_trainers.participant_id) and ' || mine || ')';
  execute 'create policy desk_and_team_correct on enquiry_trainers for update to tirek_app using (' || mine || ')
    with check (participant_id is null or exists (select from participants p where p.id = enquiry_trainers.participant_id))';
end $$;
-- that a participant is a client is known to whoever may see the client
create policy team_reads on participant_clients for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = participant_clients.client_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy team_tells on participant_clients for insert to tirek_app with check (
  created_by = (select app.actor())
  and exists (select from participants p where p.id = participant_clients.participant_id and p.user_id is null)
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = participant_clients.client_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy team_takes_back on participant_clients for delete to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = participant_clients.client_id and a.writes
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

-- one's own drafts and receipts -------------------------------------------------------------------------------------

grant select, insert, update, delete on drafts to tirek_app;
create policy own_drafts on drafts to tirek_app
  using (user_id = (select app.actor())) with check (user_id = (select app.actor()));
-- that of a clinical form, whose key is the file's, while he is in the care team
create policy opens_with_its_key on drafts as restrictive for select to tirek_app
  using (exists (select from data_keys k where k.id = drafts.key_id));

grant select, insert on receipts to tirek_app;
create policy own_receipts on receipts to tirek_app
  using (actor_id = (select app.actor())) with check (actor_id = (select app.actor()));

-- audit: anybody adds in his own name; nobody changes; a director sees who looked, the actor sees his own ------------

-- when and in which transaction is not for the writer to say
grant select, insert (id, actor_id, act, subject, subject_id, case_id, client_id, fields) on audit_entries to tirek_app;
grant select, insert on row_history to tirek_app;
create policy anybody_adds on audit_entries for insert to tirek_app
  with check (actor_id is not distinct from (select app.actor()));
create policy applicant_adds on audit_entries for insert to tirek_app
  with check (actor_id = (select app.applicant()));
create policy director_oversees on audit_entries for select to tirek_app using (
  (actor_id = (select app.actor()) or (select app.has_role('director')))
  and (case_id is null or case_id <> all ((select app.walled_off())::uuid[]))
  and (client_id is null or client_id <> all ((select app.walled_off())::uuid[]))
  and (subject <> 'persons' or subject_id <> all ((select app.walled_off())::uuid[])));
-- who looked at a case is known to its lead, and who looked at a client to the leads of his cases; entries of another of
-- the client's cases belong to that case alone
create policy lead_oversees_case on audit_entries for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = audit_entries.case_id
    and a.role = 'lead' and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy lead_oversees_client on audit_entries for select to tirek_app using (
  case_id is null and client_id is not null
  and exists (select from case_clients cc join case_access a on a.case_id = cc.case_id
    where cc.client_id = audit_entries.client_id and a.user_id = (select app.actor())
      and a.role = 'lead' and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy lead_oversees_former_client on audit_entries for select to tirek_app using (
  case_id is null and client_id is not null
  and exists (select from client_merges m join case_clients cc on cc.client_id = m.survivor_id join case_access a on a.case_id = cc.case_id
    where m.from_id = audit_entries.client_id and m.confirmed_at is not null and a.user_id = (select app.actor())
      and a.role = 'lead' and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy lead_oversees_persons on audit_entries for select to tirek_app using (
  subject = 'persons'
  and exists (select from client_persons cp join case_clients cc on cc.client_id = cp.client_id
      join case_access a on a.case_id = cc.case_id
    where cp.person_id = audit_entries.subject_id and a.user_id = (select app.actor())
      and a.role = 'lead' and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
-- what was done in a clinical file is for its care team, also what was done in that of whom the client was merged with: that
-- somebody looked at the client the others read as ever. Of what is planned for him nobody else is told either that it was
do $$
declare
  in_care constant text := '(exists (select from care_access a where a.user_id = (select app.actor()) and a.client_id = audit_entries.client_id
      and (select current_date) between a.valid_from and a.valid_to)
    or exists (select from client_merges m join care_access a on a.client_id = m.survivor_id
      where m.from_id = audit_entries.client_id and m.confirmed_at is not null and a.user_id = (select app.actor())
        and (select current_date) between a.valid_from and a.valid_to))';
  clinical constant text := '''{clinical_files,clinical_notes,assessments}''::text[]';
  planned constant text := '''{plans,plan_goals,goal_reviews,referrals,medicines}''::text[]';
begin
  execute format('create policy care_team_oversees on audit_entries for select to tirek_app using (subject = any (%s) and %s)', clinical, in_care);
  execute format('create policy care_is_for_its_team on audit_entries as restrictive for select to tirek_app
    using (subject <> all (%s || %s) or %s)', clinical, planned, in_care);
  -- whoever oversees a plan reads it as it is, and no words that were taken back
  execute 'create policy care_is_for_its_team on row_history as restrictive for select to tirek_app
    using (subject <> all (''{plans,plan_goals}''::text[]) or ' || replace(in_care, 'audit_entries', 'row_history') || ')';
end $$;
create policy anybody_adds on row_history for insert to tirek_app
  with check (exists (select from audit_entries e where e.id = row_history.audit_id));
create policy team_reads on row_history for select to tirek_app using (
  exists (select from case_access a where a.user_id = (select app.actor()) and a.case_id = row_history.case_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))
  or exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = row_history.client_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))
  or exists (select from client_merges m join client_access a on a.client_id = m.survivor_id
    where m.from_id = row_history.client_id and m.confirmed_at is not null and a.user_id = (select app.actor())
      and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));

-- Where a row is for fewer than all who see the client, so is what it said before. The one function that is called per row, and of
-- a history only: as conditions, these subjects' own policies are planned in each statement that counts corrections, which costs more than running it.
do $$
declare
  kinds constant text[] := array['clinical_notes', 'assessments', 'plans', 'plan_goals', 'goal_reviews', 'services', 'service_changes', 'service_costs', 'referrals',
                                 'transport_trips', 'medicines', 'events', 'acts', 'injuries', 'statements', 'perpetrators', 'involvements', 'involvement_certainties',
                                 'examinations', 'examination_findings', 'stories', 'story_publications', 'consents', 'consent_withdrawals'];
  arms text := '';
  kind text;
begin
  foreach kind in array kinds loop
    arms := arms || format(' when %1$L then return exists (select from public.%1$I r where r.id = $2);', kind);
  end loop;
  execute format('create or replace function app.reads_the_row(kind text, row_id uuid) returns boolean language plpgsql stable as %L',
    'begin case kind' || arms || ' else return false; end case; end');
  execute format('create policy as_the_row_itself on row_history as restrictive for select to tirek_app
    using (subject <> all (%L::text[]) or app.reads_the_row(subject, subject_id))', kinds);
end $$;
grant execute on function app.reads_the_row(text, uuid) to tirek_app;
-- the chain over it: the custodian reads what he chains and adds checkpoints; the application never sees them
grant select on audit_entries, row_history to tirek_custodian;
grant select, insert on audit_checkpoints to tirek_custodian;
create policy custodian_reads on audit_entries for select to tirek_custodian using (true);
create policy custodian_reads on row_history for select to tirek_custodian using (true);
grant execute on function app.words_may_be_gone(text, uuid), app.chained_before(row_history) to tirek_custodian;
create policy custodian_chains on audit_checkpoints to tirek_custodian using (true) with check (true);

-- jobs: the queue belongs to a role that sees no table of ours, and asks four functions for ids ---------------------------

grant usage on schema jobs to tirek_jobs;
grant select, insert, update, delete on all tables in schema jobs to tirek_jobs;
grant execute on function app.begin_digests(), app.hold_digest(uuid), app.end_digest(uuid, text), app.tell_of_missing_outcomes(), app.tell_of_due_enforcement(), app.tell_of_unanswered_referrals(),
  app.unjudged_submissions(), app.tell_of_waiting_review(uuid, int) to tirek_jobs;
grant execute on function app.stray_blobs(), app.forget_blob(uuid), app.forget_checked_names(int) to tirek_jobs;
grant execute on function app.years_to_count(), app.keep_year(int, timestamptz, jsonb) to tirek_jobs;

-- reports: numbers about everybody, from columns that name nobody: no code, no sealed word, nothing of clinical files ------

do $$
declare
  counted record;
begin
  for counted in select * from (values
    ('acts', 'event_id, victim_id, kind, voided_at'),
    ('assessments', 'id, client_id, instrument, taken_lower, score, voided_at'),
    ('attendances', 'hearing_id, user_id'),
    ('awards', 'claim_id, chain_id, position, effect, amount, currency, decided_on, voided_at'),
    ('budget_lines', 'id, grant_id, amount, voided_at'),
    ('case_clients', 'case_id, client_id'),
    ('case_closures', 'id, case_id, reason, closed_on, reopened_at'),
    ('cases', 'id, office_id, kind, opened_lower, open'),
    ('charge_outcomes', 'charge_id, outcome, decided_on, created_at'),
    ('charges', 'id, case_id, accused_person_id, perpetrator_id, article, voided_at'),
    ('claims', 'id, client_id, form, filed_on, voided_at, sought, currency, abandoned_at'),
    ('client_merges', 'from_id, confirmed_at'),
    ('clients', 'id, office_id, person_id, kind, taken_on_lower'),
    ('consent_refusals', 'client_id, purpose, refused_at'),
    ('consent_withdrawals', 'consent_id, withdrawn_at'),
    ('consents', 'client_id, id, purpose, given_upper, created_at'),
    ('deadlines', 'case_id, outcome'),
    ('document_filings', 'id, document_id, case_id, filed_on'),
    ('document_reviews', 'submission_id, created_at'),
    ('document_submissions', 'id, case_id, reviewer_id, created_at'),
    ('document_writers', 'document_id, wrote_as, created_at'),
    ('documents', 'id, case_id, kind'),
    ('enforcement_steps', 'case_id, ending'),
    ('enquiries', 'id, office_id, received_at, topic, outcome, gender, region, birth_year, visitor_id'),
    ('events', 'id, voided_at, mass, title, happened_lower'),
    ('examinations', 'id, event_id, examined_id, kind, requested_lower, refused_on, done_on, done_upper, finding'),
    ('grant_costs', 'grant_id, line_id, purpose, amount, currency, incurred_on, voided_at'),
    ('grants', 'id, name, currency'),
    ('hearings', 'id, case_id, status, starts_at, postponement_reason'),
    ('justice_goals', 'id, case_id, goal, status, stated_on, position, voided_at'),
    ('log_entries', 'id, case_id, kind, occurred_lower'),
    ('offices', 'id, name'),
    ('participants', 'id, gender, region, merged_into_id'),
    ('payments', 'id, claim_id, chain_id, amount, currency, paid_on, voided_at'),
    ('persons', 'id, gender, region, birth_year, disabilities, vulnerabilities'),
    ('proceedings', 'id, case_id, origin_id, stage, outcome, opened_lower, closed_on, voided_at'),
    ('repayments', 'payment_id, amount, repaid_on, voided_at'),
    ('role_grants', 'user_id, role, starts_on'),
    ('service_costs', 'id, service_id, client_id, amount, currency, payer, grant_id, line_id, incurred_lower, voided_at'),
    ('services', 'id, client_id, type, state, sorted_on, due_on'),
    ('tasks', 'case_id, ending'),
    ('trainers', 'training_id, trained_at_id'),
    ('trainings', 'id, office_id, kind, topic, region, held_lower, voided_at')
  ) as counted (name, columns) loop
    execute format('grant select (%s) on %I to tirek_reports', counted.columns, counted.name);
    execute format('create policy reports_count on %I for select to tirek_reports using (true)', counted.name);
  end loop;
end $$;

grant select on app.training_reach, app.intern_documents, app.statistics_refusals to tirek_reports;
-- whoever lists what was counted leaves out the same; under his own policies
grant select on app.statistics_refusals to tirek_app;
-- years that were counted, for who reads reports; written by app.keep_year alone
grant select on year_counts to tirek_app;
create policy director_reads on year_counts for select to tirek_app using ((select app.has_role('director')));
grant execute on function app.keep_year(int, timestamptz, jsonb) to tirek_app;

-- what directors save to be counted: each of them reads it. Only jobs write what was counted
grant select, insert on reports, report_runs to tirek_app;
grant update (title, template, period_rule, period_from, period_until, comparison, filters, lines, schedule, scheduled_for, voided_at, voided_by, void_reason, version) on reports to tirek_app;
grant update (ending, cancelled_by) on report_runs to tirek_app;
create policy director_reads on reports for select to tirek_app using ((select app.has_role('director')));
create policy director_saves on reports for insert to tirek_app with check (created_by = (select app.actor()) and (select app.has_role('director')));
create policy director_changes on reports for update to tirek_app using ((select app.has_role('director')));
create policy director_reads on report_runs for select to tirek_app using ((select app.has_role('director')));
create policy director_asks on report_runs for insert to tirek_app with check (created_by = (select app.actor()) and (select app.has_role('director'))
  and figures is null and ending is null);
create policy director_calls_off on report_runs for update to tirek_app using ((select app.has_role('director')) and ending is null)
  with check (ending = 'cancelled' and cancelled_by = (select app.actor()));
-- frozen by a director, and by nobody changed
grant select, insert on frozen_reports to tirek_app;
create policy director_reads on frozen_reports for select to tirek_app using ((select app.has_role('director')));
create policy director_freezes on frozen_reports for insert to tirek_app with check (created_by = (select app.actor()) and (select app.has_role('director')));
-- a file of a report is for who asked for it
grant select, insert on report_exports, report_export_contents to tirek_app;
grant update (ending, size, digest) on report_exports to tirek_app;
create policy own_is_seen on report_exports for select to tirek_app using (created_by = (select app.actor()) and (select app.has_role('director')));
create policy director_asks on report_exports for insert to tirek_app with check (created_by = (select app.actor()) and (select app.has_role('director'))
  and ending is null);
create policy own_is_ended on report_exports for update to tirek_app using (created_by = (select app.actor()) and (select app.has_role('director')));
create policy own_is_seen on report_export_contents for select to tirek_app using (
  exists (select from report_exports e where e.id = report_export_contents.export_id));
create policy own_is_kept on report_export_contents for insert to tirek_app with check (
  exists (select from report_exports e where e.id = report_export_contents.export_id and e.ending is null));
grant execute on function app.report_exports_to_do(), app.begin_report_export(uuid), app.fail_report_export(uuid), app.forget_report_exports() to tirek_jobs;
grant execute on function app.due_reports() to tirek_jobs;
grant execute on function app.report_runs_to_do(), app.begin_report_run(uuid), app.report_run_at(uuid, int), app.end_report_run(uuid, text) to tirek_jobs;

-- erasures: asked for by who sees the client, approved through app.approve_erasure alone; a director sees them all ------

grant select, insert on client_erasures to tirek_app;
grant update (withdrawn_by, withdrawn_at) on client_erasures to tirek_app;
create policy director_oversees on client_erasures for select to tirek_app
  using ((select app.has_role('director')) and client_id <> all ((select app.walled_off())::uuid[]));
create policy supervisor_reads on client_erasures for select to tirek_app using (
  exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = client_erasures.client_id
    and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy supervisor_asks on client_erasures for insert to tirek_app with check (
  requested_by = (select app.actor()) and approved_by is null and (select app.has_role('supervisor'))
  and exists (select from clients c where c.id = client_erasures.client_id and c.code = client_erasures.client_code)
  and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = client_erasures.client_id
    and a.writes and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())));
create policy supervisor_withdraws on client_erasures for update to tirek_app
  using (approved_at is null and (select app.has_role('supervisor'))
    and exists (select from client_access a where a.user_id = (select app.actor()) and a.client_id = client_erasures.client_id
      and a.writes and (select current_date) between a.valid_from and a.valid_to and a.until > (select now())))
  with check (withdrawn_by = (select app.actor()));

-- sealing: anybody seals; keys, their holders and the seals themselves are told by functions that hand out no more -------

grant execute on function app.seal_server(), app.end_sessions() to tirek_app;

-- the counters of codes and the ledger of migrations are the owner's alone -------------------------------------------

-- Who made a row and when, and under which code it is known, is said once: of a table that may be changed as a whole,
-- the other columns may.
do $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and has_table_privilege('tirek_app', c.oid, 'update')
        and a.attname not in ('id', 'created_by', 'created_at', 'code')
      group by c.oid
  loop
    execute format('revoke update on %s from tirek_app', t.name);
    execute format('grant update (%s) on %s to tirek_app', t.columns, t.name);
  end loop;
end $$;

-- whatever refers to a client or a person follows him when he is merged, in tables of any migration
select app.follow_merges();
