import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, string> = {
  id: 'Identifier, in the order of making.',
  kind: 'What a document that begins with it is for.',
  language: 'The language it is written in.',
  title: 'What it is called; holds nobody\'\'s name.',
  content: 'Its words and gaps, as the JSON text of the editor; holds nothing of any case.',
  verified_at: 'When a lawyer compared it with the law; null while nobody has, and again after a change.',
  verified_by: 'Who compared it.',
  voided_at: 'When it was taken out of use; null while it is in use.',
  voided_by: 'Who took it out of use.',
  void_reason: 'Why it is not used any more.',
  created_by: 'Who made the row; null for what Tirek brought along.',
  created_at: 'When it was made.',
  version: 'Counts changes; who saw an older one cannot overwrite a newer.',
};

/** What documents begin with. A template is of nobody and of no case, so its words are plain; a document remembers its own. */
export class DocumentTemplates1797001740000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document_templates (
        id uuid primary key default uuidv7(),
        kind text not null check (kind = any (array['complaint', 'motion', 'appeal', 'civil_claim', 'communication',
          'power_of_attorney', 'consent', 'letter', 'other'])),
        language text not null check (language in ('ru', 'ky', 'en')),
        title text not null constraint template_title_is_short check (length(title) between 1 and 300),
        content text not null,
        verified_at timestamptz,
        verified_by uuid,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, language),
        check ((verified_at is null) = (verified_by is null)),
        check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create trigger withdraw_verification before update on document_templates
        for each row execute function app.withdraw_verification();
      select app.audit_table('document_templates');

      alter table documents add template_id uuid,
        add constraint document_in_the_language_of_its_template foreign key (template_id, language) references document_templates (id, language);
      comment on column documents.template_id is 'The template it began with; null where it began empty or from words of its own.';

      create function app.begin_from_template() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from document_templates where id = new.template_id and voided_at is not null) then
          raise exception using errcode = 'check_violation', constraint = 'voided_template_begins_nothing', message = 'it was voided';
        end if;
        return new;
      end $$;
      create trigger begin_from_template before insert on documents for each row execute function app.begin_from_template();

      comment on table document_templates is 'Words and gaps that a document can begin with. Those that Tirek brought along are not checked.';
    `);
    for (const [column, meaning] of Object.entries(MEANINGS)) await db.query(`comment on column document_templates.${column} is '${meaning}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger begin_from_template on documents;
      drop function app.begin_from_template();
      alter table documents drop constraint document_in_the_language_of_its_template, drop column template_id;
      drop table document_templates cascade;
    `);
  }
}
