import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The chain over the record. Entries commit out of the order of their ids, so each says which transaction wrote it:
 * what is older than the oldest transaction still running is complete, and nothing can come late. Identifiers of
 * transactions begin anew in another cluster, where a backup was restored: the offset keeps them growing.
 */
export class AuditChain1797000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.chain_offset() returns bigint language sql immutable parallel safe as 'select 0::bigint';

      alter table audit_entries
        add column tx bigint not null default (pg_current_xact_id()::text::bigint + app.chain_offset());
      create index audit_entries_chain on audit_entries (tx, id);
      create index audit_entries_actor on audit_entries (actor_id, id);

      create table audit_checkpoints (
        number bigint primary key check (number > 0),
        made_at timestamptz not null,
        entries int not null check (entries > 0),
        first_entry uuid not null,
        last_entry uuid not null,
        until_tx bigint not null,
        until_id uuid not null,
        leaves bytea not null,
        previous bytea not null constraint the_chain_has_no_fork unique,
        hash bytea not null,
        signature bytea not null,
        check (length(leaves) = entries * 56)
      );

      comment on column audit_entries.tx is 'The transaction that wrote it; with the id the order in which entries are chained.';
      comment on table audit_checkpoints is 'The chain over the record: each checkpoint holds the hash of the one before and of the entries since, signed with a key derived from the root key. Only ever added to.';
      comment on column audit_checkpoints.number is 'Counts from one, without gaps.';
      comment on column audit_checkpoints.made_at is 'When it was made.';
      comment on column audit_checkpoints.entries is 'How many entries it covers.';
      comment on column audit_checkpoints.first_entry is 'The first of them.';
      comment on column audit_checkpoints.last_entry is 'The last of them.';
      comment on column audit_checkpoints.until_tx is 'With until_id: every entry up to here is covered by this checkpoint or one before.';
      comment on column audit_checkpoints.until_id is 'See until_tx.';
      comment on column audit_checkpoints.leaves is 'For each entry, in order: its id (16 bytes), its tx (8), SHA-256 of what it says and of its row_history (32).';
      comment on column audit_checkpoints.previous is 'The hash of the checkpoint before; zeros for the first.';
      comment on column audit_checkpoints.hash is 'SHA-256 over the canonical form of all of the above.';
      comment on column audit_checkpoints.signature is 'HMAC-SHA-256 of the hash under a key derived from the root key.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table audit_checkpoints;
      drop index audit_entries_actor;
      alter table audit_entries drop column tx;
      drop function app.chain_offset();
    `);
  }
}
