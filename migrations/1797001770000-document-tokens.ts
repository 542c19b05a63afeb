import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The blind index over documents, as `log_tokens` is over the log: a row for the words being written, and one for those
 * of the newest version. It goes when the key of the words is destroyed, by the rules that the log has.
 */
export class DocumentTokens1797001770000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document_tokens (
        document_id uuid not null,
        part text not null check (part in ('draft', 'version')),
        case_id uuid not null,
        scheme int not null,
        tokens bigint[] not null,
        primary key (document_id, part),
        constraint document_tokens_of_a_document_of_the_case foreign key (document_id, case_id) references documents (id, case_id)
      );
      create index document_tokens_case on document_tokens (case_id);

      comment on table document_tokens is 'Blind index of documents: finds sealed words in a draft or in the newest version, within its case.';
      comment on column document_tokens.document_id is 'Whose words.';
      comment on column document_tokens.part is 'Whether those of the draft or those of the newest version; of either with the title.';
      comment on column document_tokens.case_id is 'The case of the document, which goes into each digest.';
      comment on column document_tokens.scheme is 'Counts the ways of cutting words to stems; what is of an older one is indexed anew.';
      comment on column document_tokens.tokens is 'Keyed digests (HMAC, 64 bits) of the stems of its words, in numerical order.';

      create function app.forget_document_tokens() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        delete from document_tokens t using cases c where c.id = t.case_id and c.key_id = new.id;
        return null;
      end $$;
      revoke all on function app.forget_document_tokens() from public;
      create trigger refuse_without_key before insert or update on document_tokens
        for each row execute function app.refuse_tokens_without_key();
      create trigger document_tokens_die_with_their_key after update of wrapped on data_keys
        for each row when (new.wrapped is null) execute function app.forget_document_tokens();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger document_tokens_die_with_their_key on data_keys;
      drop function app.forget_document_tokens();
      drop table document_tokens;
    `);
  }
}
