import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Examinations by the Istanbul Protocol: asked for, then refused or done; none done without consent or an order of the law (invariant 19). */
export class Examinations1797001823000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table examinations (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events,
        case_id uuid references cases,
        client_id uuid references clients,
        key_id uuid not null references data_keys,
        examined_id uuid not null references clients,
        kind text not null
          check (kind = any (array['physical', 'psychological'])),
        examiner_kind text not null
          check (examiner_kind = any (array['state_forensic_service', 'independent_doctor', 'independent_psychologist', 'partner_organisation',
          'medical_institution', 'different'])),
        examiner bytea,
        requested_on app.edtf not null,
        requested_lower date generated always as (app.edtf_lower(requested_on::text)) stored,
        refused_on app.edtf,
        refusal_reason bytea,
        ground text
          check (ground = any (array['consent', 'investigator_order', 'prosecutor_order', 'court_order'])),
        ground_on app.edtf,
        ground_reference bytea,
        done_on app.edtf,
        done_upper date generated always as (app.edtf_upper(done_on::text)) stored,
        finding text
          check (finding = any (array['not_consistent', 'consistent_with', 'highly_consistent', 'typical_of', 'diagnostic_of'])),
        conclusion bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint examination_belongs_to_a_case_or_a_client check (num_nonnulls(case_id, client_id) = 1),
        constraint examined_is_a_client_of_the_case foreign key (case_id, examined_id) references case_clients (case_id, client_id),
        constraint examined_is_whose_file_it_is check (client_id = examined_id),
        constraint examination_is_refused_or_done check (num_nonnulls(refused_on, done_on) < 2),
        constraint refused_examination_has_a_reason check ((refused_on is null) = (refusal_reason is null)),
        constraint examination_needs_consent_or_a_legal_ground check (done_on is null or (ground is not null and ground_on is not null)),
        constraint order_of_the_law_is_named check (ground is null or ground = 'consent' or ground_reference is not null),
        constraint done_examination_has_a_finding check ((done_on is null) = (finding is null)),
        constraint examination_is_done_after_it_was_requested check (done_upper >= requested_lower)
      );
      create index examinations_event on examinations (event_id);
      create index examinations_case on examinations (case_id) where case_id is not null;
      create index examinations_client on examinations (client_id) where client_id is not null;

      create table examination_findings (
        id uuid primary key default uuidv7(),
        examination_id uuid not null references examinations,
        act_id uuid references acts,
        injury_id uuid references injuries,
        case_id uuid references cases,
        client_id uuid references clients,
        finding text not null
          check (finding = any (array['not_consistent', 'consistent_with', 'highly_consistent', 'typical_of', 'diagnostic_of'])),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint finding_belongs_to_a_case_or_a_client check (num_nonnulls(case_id, client_id) = 1),
        constraint finding_is_of_an_act_or_an_injury check (num_nonnulls(act_id, injury_id) = 1),
        constraint one_finding_of_an_examination unique nulls not distinct (examination_id, act_id, injury_id)
      );
      create index examination_findings_case on examination_findings (case_id) where case_id is not null;
      create index examination_findings_client on examination_findings (client_id) where client_id is not null;

      create function app.keep_examination() returns trigger
        language plpgsql as $$
      begin
        if old.done_on is not null or old.refused_on is not null then
          raise exception using errcode = 'check_violation', constraint = 'ended_examination_stays_as_it_is', message = 'it is refused or done';
        end if;
        return new;
      end $$;
      create trigger keep_examination before update on examinations for each row execute function app.keep_examination();
      create trigger refuse_foreign_event before insert on examinations for each row execute function app.refuse_foreign_event();

      create function app.refuse_foreign_finding() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        its examinations;
      begin
        select * into its from examinations where id = new.examination_id for share;
        if (its.case_id, its.client_id) is distinct from (new.case_id, new.client_id) or not exists (
          select from acts a left join injuries i on i.act_id = a.id and i.id = new.injury_id
            where a.event_id = its.event_id and a.victim_id = its.examined_id and (a.id = new.act_id or i.id is not null))
        then
          raise exception using errcode = 'check_violation', constraint = 'finding_is_of_what_the_examined_suffered', message = 'of another';
        end if;
        if its.done_on is null then
          raise exception using errcode = 'check_violation', constraint = 'finding_needs_a_done_examination', message = 'not done';
        end if;
        return new;
      end $$;
      create trigger refuse_foreign_finding before insert on examination_findings for each row execute function app.refuse_foreign_finding();

      select app.audit_table('examinations'), app.audit_table('examination_findings');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table examinations is 'An examination by the Istanbul Protocol: requested, then refused or done.';
      comment on column examinations.id is 'Identifier, in the order of making.';
      comment on column examinations.created_by is 'Who made the row.';
      comment on column examinations.created_at is 'When it was made.';
      comment on column examinations.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on column examinations.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column examinations.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column examinations.key_id is 'The data key that seals its words: that of the case, or of the client.';
      comment on column examinations.event_id is 'The event it is about.';
      comment on column examinations.examined_id is 'Who is examined: a client.';
      comment on column examinations.kind is 'physical or psychological.';
      comment on column examinations.examiner_kind is 'Who examines.';
      comment on column examinations.examiner is 'Who it is, by name.';
      comment on column examinations.requested_on is 'When it was asked for, EDTF.';
      comment on column examinations.requested_lower is 'First day on which it may have been asked for.';
      comment on column examinations.refused_on is 'When it was refused, EDTF.';
      comment on column examinations.refusal_reason is 'Why it was refused, and by whom.';
      comment on column examinations.ground is 'Why he may be examined: he agrees, or an order of the law.';
      comment on column examinations.ground_on is 'When he agreed, or it was ordered; EDTF.';
      comment on column examinations.ground_reference is 'Which order it is, or where the consent is kept.';
      comment on column examinations.done_on is 'When it was done, EDTF.';
      comment on column examinations.done_upper is 'Last day on which it may have been done.';
      comment on column examinations.finding is 'How far what was found agrees with what is told: one of the five grades of the Istanbul Protocol.';
      comment on column examinations.conclusion is 'What the examiner concludes.';
      comment on table examination_findings is 'How far one injury, or one act, agrees with what an examination found.';
      comment on column examination_findings.id is 'Identifier, in the order of making.';
      comment on column examination_findings.created_by is 'Who made the row.';
      comment on column examination_findings.created_at is 'When it was made.';
      comment on column examination_findings.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column examination_findings.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column examination_findings.examination_id is 'The examination.';
      comment on column examination_findings.act_id is 'The act, when it is about an act.';
      comment on column examination_findings.injury_id is 'The injury, when it is about an injury.';
      comment on column examination_findings.finding is 'One of the five grades of the Istanbul Protocol.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table examination_findings, examinations cascade;
      drop function app.refuse_foreign_finding(), app.keep_examination();
    `);
  }
}
