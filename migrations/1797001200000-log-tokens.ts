import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The blind index over the log. One row an entry and not one a token: a search is always within cases that somebody may
 * see, so it reads their rows, and writing an entry costs one row more. It goes when the key of the words is destroyed.
 */
export class LogTokens1797001200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table log_entries add constraint log_entry_and_its_case unique (id, case_id);
      create table log_tokens (
        entry_id uuid primary key,
        case_id uuid not null,
        scheme int not null,
        tokens bigint[] not null,
        constraint log_tokens_of_an_entry_of_the_case foreign key (entry_id, case_id) references log_entries (id, case_id)
      );
      create index log_tokens_case on log_tokens (case_id);

      comment on table log_tokens is 'Blind index of the log: finds a sealed entry by the words in it, within its case.';
      comment on column log_tokens.entry_id is 'Whose words.';
      comment on column log_tokens.case_id is 'The case of the entry, which goes into each digest.';
      comment on column log_tokens.scheme is 'Counts the ways of cutting words to stems; an entry of an older one is indexed anew.';
      comment on column log_tokens.tokens is 'Keyed digests (HMAC, 64 bits) of the stems of its words, in numerical order.';

      create function app.forget_log_tokens() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        delete from log_tokens t using cases c where c.id = t.case_id and c.key_id = new.id;
        return null;
      end $$;
      revoke all on function app.forget_log_tokens() from public;

      -- who writes waits for an erasure that is under way, and finds the key gone
      create function app.refuse_tokens_without_key() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform from data_keys k join cases c on c.key_id = k.id where c.id = new.case_id and k.wrapped is not null for share of k;
        if not found then
          raise exception using errcode = 'check_violation', constraint = 'words_need_a_living_key', message = 'the key is destroyed';
        end if;
        return new;
      end $$;
      revoke all on function app.refuse_tokens_without_key() from public;
      create trigger refuse_without_key before insert or update on log_tokens
        for each row execute function app.refuse_tokens_without_key();
      create trigger log_tokens_die_with_their_key after update of wrapped on data_keys
        for each row when (new.wrapped is null) execute function app.forget_log_tokens();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger log_tokens_die_with_their_key on data_keys;
      drop function app.forget_log_tokens();
      drop table log_tokens;
      drop function app.refuse_tokens_without_key();
      alter table log_entries drop constraint log_entry_and_its_case;
    `);
  }
}
