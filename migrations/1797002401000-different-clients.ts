import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEAVES = ['different_clients.one_id', 'different_clients.other_id'];

/**
 * Two clients of like names who were found to be two persons are not proposed again, unless the name or the year of birth of one of them
 * changes. As what they stood there then is kept as keyed digests.
 */
export class DifferentClients1797002401000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table different_clients (
        id uuid primary key default uuidv7(),
        one_id uuid not null references clients,
        other_id uuid not null references clients,
        one_as bigint not null,
        other_as bigint not null,
        reason text not null check (reason in ('different_birth', 'different_parents', 'different_documents', 'both_known', 'client_says_so')),
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        constraint clients_told_apart_differ check (one_id < other_id),
        constraint different_clients_once unique (one_id, other_id, one_as, other_as)
      );
      create index different_clients_other on different_clients (other_id);
      comment on table different_clients is 'Clients of like names who were found to be two persons. Never deleted.';
      comment on column different_clients.id is 'Identifier.';
      comment on column different_clients.one_id is 'One of them, the smaller identifier.';
      comment on column different_clients.other_id is 'The other.';
      comment on column different_clients.one_as is 'Keyed digest of the names and the year of birth of the one, as they were then.';
      comment on column different_clients.other_as is 'The same of the other.';
      comment on column different_clients.reason is 'What tells them apart: different_birth, different_parents, different_documents, both_known, client_says_so.';
      comment on column different_clients.created_by is 'Who found it.';
      comment on column different_clients.created_at is 'When.';
    `);
    await this.leave(db, known => [...known, ...LEAVES]);
  }

  /** What was found of a former file says nothing of the survivor's. */
  private async leave(db: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
    const [{ leaves }] = await db.query('select app.merge_leaves() as leaves');
    const list = change(leaves).map(place => `'${place}'`).join(', ');
    await db.query(`create or replace function app.merge_leaves() returns text[] language sql immutable as $$ select array[${list}] $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.leave(db, known => known.filter(place => !LEAVES.includes(place)));
    await db.query('drop table different_clients');
  }
}
