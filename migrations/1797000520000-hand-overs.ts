import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A leaver's cases pass to colleagues in one act. The new place on a team is taken before the old one ends, so that
 * whoever hands over sees the case until both are done: the rules of teams can wait until then.
 */
export class HandOvers1797000520000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table hand_overs (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        key_id uuid not null references data_keys,
        starts_on date not null,
        places int not null,
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint hand_over_of_open_cases check (places > 0),
        constraint hand_over_begins_today_or_later check (starts_on >= (created_at at time zone 'Asia/Bishkek')::date)
      );
      create index hand_overs_user on hand_overs (user_id);
      select app.audit_table('hand_overs');

      alter table assignments add hand_over_id uuid references hand_overs;
      create index assignments_hand_over on assignments (hand_over_id) where hand_over_id is not null;

      comment on table hand_overs is 'Somebody''s places on teams passed to colleagues in one act.';
      comment on column hand_overs.id is 'Identifier, in the order of making.';
      comment on column hand_overs.user_id is 'Whose places.';
      comment on column hand_overs.key_id is 'The data key that seals the note: that of his office.';
      comment on column hand_overs.starts_on is 'First day of the others in his places; the day before is his last.';
      comment on column hand_overs.places is 'How many places passed or ended.';
      comment on column hand_overs.note is 'What those who take over should know.';
      comment on column hand_overs.created_by is 'The supervisor who handed over.';
      comment on column hand_overs.created_at is 'When it was made.';
      comment on column hand_overs.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on column assignments.hand_over_id is 'The hand-over that ended it, or by which it began.';
    `);
    await this.teamRules(db, 'deferrable initially immediate');
  }

  private async teamRules(db: QueryRunner, deferral: string): Promise<void> {
    await db.query(`
      alter table assignments drop constraint assigned_once_at_a_time, drop constraint one_lead_at_a_time;
      alter table assignments
        add constraint assigned_once_at_a_time
          exclude using gist (case_id with =, user_id with =, daterange(starts_on, ends_on, '[]') with &&) ${deferral},
        add constraint one_lead_at_a_time
          exclude using gist (case_id with =, daterange(starts_on, ends_on, '[]') with &&) where (role = 'lead') ${deferral};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.teamRules(db, 'not deferrable');
    await db.query('drop table hand_overs cascade; alter table assignments drop hand_over_id;');
  }
}
