import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = 'referral_unanswered';

/**
 * Whoever sent a client on is told, once, when the day of the answer has come; when he cares for the client no more, those who
 * do. Who reads it must be in the care team that day. The answer takes it off the bell.
 */
export class ToldOfReferrals1797002330000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.kinds(db, known => [...known, KIND]);
    await db.query(`
      create unique index referral_is_told_once on notifications (user_id, subject_id) where kind = '${KIND}';

      create function app.tell_of_unanswered_referrals() returns int
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        told int;
      begin
        insert into notifications (user_id, kind, subject_id)
          select distinct a.user_id, '${KIND}', r.id
            from referrals r join care_access a on a.client_id = r.client_id and current_date between a.valid_from and a.valid_to
            where r.state = 'sent' and r.answer_due_on <= (now() at time zone 'Asia/Bishkek')::date
              and (a.user_id = r.created_by or not exists (select from care_access m
                where m.user_id = r.created_by and m.client_id = r.client_id and current_date between m.valid_from and m.valid_to))
          on conflict (user_id, subject_id) where kind = '${KIND}' do nothing;
        get diagnostics told = row_count;
        return told;
      end $$;
      revoke all on function app.tell_of_unanswered_referrals() from public;

      create function app.settle_told_referral() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update notifications set read_at = now() where kind = '${KIND}' and subject_id = new.id and read_at is null;
        return null;
      end $$;
      create trigger settle_told after update of state on referrals for each row
        when (old.state = 'sent' and new.state <> 'sent') execute function app.settle_told_referral();
    `);
  }

  /** Others may have added kinds of their own before. */
  private async kinds(db: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'notification_kind_is_known'`);
    const kinds = change([...(text as string).matchAll(/'(\w+)'/g)].map(([, kind]) => kind)).map(kind => `'${kind}'`).join(', ');
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger settle_told on referrals;
      drop function app.settle_told_referral(), app.tell_of_unanswered_referrals();
      drop index referral_is_told_once;
      delete from notifications where kind = '${KIND}';
    `);
    await this.kinds(db, known => known.filter(kind => kind !== KIND));
  }
}
