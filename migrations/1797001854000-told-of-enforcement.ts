import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = 'enforcement_due';

/** Whoever leads or stands beside the lead is told, once, of a step of enforcement whose day has come. */
export class ToldOfEnforcement1797001854000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.kinds(db, known => [...known, KIND]);
    await db.query(`
      create unique index enforcement_is_told_once on notifications (user_id, subject_id) where kind = '${KIND}';

      create function app.tell_of_due_enforcement() returns int
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        told int;
      begin
        insert into notifications (user_id, kind, case_id, case_code, subject_id)
          select distinct u.id, '${KIND}', c.id, c.code, s.id
            from enforcement_steps s join cases c on c.id = s.case_id and c.open
              join assignments a on a.case_id = c.id and a.role in ('lead', 'counsel') and current_date between a.starts_on and a.ends_on
              join users u on u.id = a.user_id and current_date between u.employed_from and u.employed_to
            where s.ending is null and s.due_on <= (now() at time zone 'Asia/Bishkek')::date
              and not exists (select from app.walled_cases w where w.user_id = u.id and w.case_id = c.id)
          on conflict (user_id, subject_id) where kind = '${KIND}' do nothing;
        get diagnostics told = row_count;
        return told;
      end $$;
      revoke all on function app.tell_of_due_enforcement() from public;
    `);
  }

  /** Others may have added kinds of their own before. */
  private async kinds(db: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'notification_kind_is_known'`);
    const known = [...(text as string).matchAll(/'(\w+)'/g)].map(([, kind]) => kind);
    const kinds = change(known).map(kind => `'${kind}'`).join(', ');
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.tell_of_due_enforcement();
      drop index enforcement_is_told_once;
      delete from notifications where kind = '${KIND}';
    `);
    await this.kinds(db, known => known.filter(kind => kind !== KIND));
  }
}
