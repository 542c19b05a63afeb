import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, string> = {
  'document_filings.copy_file_id': 'The file of what was handed in: a scan, or the very file; null until it is attached.',
  'document_filings.copy_finding': 'Whether the copy says what the filed version says, as far as a program can tell.',
  'document_filings.copied_by': 'Who attached the copy.',
  'document_filings.copied_at': 'When.',
  'document_filings.copy_sight': 'What a person found who read both side by side; null where nobody had to.',
  'document_filings.copy_remark': 'By what it differs, in his words.',
  'document_filings.sighted_by': 'Who read them.',
  'document_filings.sighted_at': 'When.',
  'documents.imported_from_id': 'The file from which its first words were read; null where they were written here.',
};

/** What the court got, beside what was approved; and documents whose words came from a file. */
export class FiledCopies1797001795000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table documents
        add column imported_from_id uuid,
        add constraint document_from_a_file_of_the_case foreign key (imported_from_id, case_id) references files (id, case_id);

      alter table document_filings
        add column copy_file_id uuid,
        add column copy_finding text check (copy_finding = any (array['same_bytes', 'same_words', 'differs', 'by_eye'])),
        add column copied_by uuid references users,
        add column copied_at timestamptz,
        add column copy_sight text check (copy_sight = any (array['seen_identical', 'seen_differing'])),
        add column copy_remark bytea,
        add column sighted_by uuid references users,
        add column sighted_at timestamptz,
        add constraint filed_copy_of_the_case foreign key (copy_file_id, case_id) references files (id, case_id),
        add check ((copy_file_id is null) = (copy_finding is null) and (copy_file_id is null) = (copied_by is null) and (copy_file_id is null) = (copied_at is null)),
        add check ((copy_sight is null) = (sighted_by is null) and (copy_sight is null) = (sighted_at is null)),
        add constraint differing_copy_says_by_what check (coalesce(copy_sight = 'seen_differing', false) = (copy_remark is not null)),
        add constraint eye_follows_the_program check (copy_sight is null or copy_finding in ('differs', 'by_eye'));

      create function app.keep_filed_copy() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text := case
          when old.copy_file_id is not null and (new.copy_file_id, new.copy_finding, new.copied_by, new.copied_at)
            is distinct from (old.copy_file_id, old.copy_finding, old.copied_by, old.copied_at) then 'filed_copy_stays'
          when old.copy_sight is not null and (new.copy_sight, new.copy_remark, new.sighted_by, new.sighted_at)
            is distinct from (old.copy_sight, old.copy_remark, old.sighted_by, old.sighted_at) then 'filed_copy_is_seen_once'
          when (new.copy_file_id, new.copy_sight) is distinct from (old.copy_file_id, old.copy_sight)
            and not app.roles_of(app.actor()) && array['lawyer', 'supervisor'] then 'an_intern_files_nothing'
          when new.copy_file_id is distinct from old.copy_file_id
            and not exists (select from files where id = new.copy_file_id and state = 'kept' and voided_at is null) then 'filed_copy_is_a_kept_file' end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this copy';
        end if;
        if new.copy_file_id is distinct from old.copy_file_id then
          new.copied_by := app.actor();
          new.copied_at := now();
        end if;
        if new.copy_sight is distinct from old.copy_sight then
          new.sighted_by := app.actor();
          new.sighted_at := now();
        end if;
        return new;
      end $$;
      create trigger keep_filed_copy before insert or update on document_filings for each row execute function app.keep_filed_copy();
    `);
    for (const [column, meaning] of Object.entries(MEANINGS)) await db.query(`comment on column ${column} is '${meaning}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_filed_copy on document_filings;
      drop function app.keep_filed_copy();
      alter table document_filings
        drop column copy_file_id cascade, drop column copy_finding cascade, drop column copied_by cascade, drop column copied_at cascade,
        drop column copy_sight cascade, drop column copy_remark cascade, drop column sighted_by cascade, drop column sighted_at cascade;
      alter table documents drop column imported_from_id cascade;
    `);
  }
}
