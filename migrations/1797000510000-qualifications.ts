import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An attorney is a lawyer with a qualification: dated, entered by somebody, its licence number sealed. */
export class Qualifications1797000510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table qualifications (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        key_id uuid not null references data_keys,
        kind text not null check (kind = any (array['attorney'])),
        licence_number bytea not null,
        starts_on date not null default current_date,
        ends_on date not null default 'infinity',
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint qualification_ends_after_it_starts check (ends_on >= starts_on),
        constraint qualified_once_at_a_time
          exclude using gist (user_id with =, kind with =, daterange(starts_on, ends_on, '[]') with &&)
      );
      select app.audit_table('qualifications');

      comment on table qualifications is 'A licence of a colleague from a day to a day. Ended, never deleted.';
      comment on column qualifications.id is 'Identifier (UUIDv7).';
      comment on column qualifications.user_id is 'Who holds it.';
      comment on column qualifications.key_id is 'Data key that seals the licence number: that of his office.';
      comment on column qualifications.kind is 'Which qualification: attorney.';
      comment on column qualifications.licence_number is 'Number of the licence; names its holder in a public register.';
      comment on column qualifications.starts_on is 'First day on which it holds.';
      comment on column qualifications.ends_on is 'Last day; infinity while it is held.';
      comment on column qualifications.created_by is 'Who entered it.';
      comment on column qualifications.created_at is 'When it was entered.';
      comment on column qualifications.version is 'Counts the changes, for If-Match.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table qualifications');
  }
}
