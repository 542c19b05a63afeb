import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whoever hears a client take back what he himself does not see: a psychologist knows nothing of stories, and is told that one is to end. */
export class WithdrawalsOfAPurpose1797002605000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- answers whether he may, and never what there was
      create function app.withdraw_purpose(of_client uuid, for_purpose text, by_giver text) returns boolean
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not exists (select from client_access a where a.user_id = app.actor() and a.client_id = of_client and a.writes
            and current_date between a.valid_from and a.valid_to and a.until > now()) then
          return false;
        end if;
        insert into consent_withdrawals (consent_id, client_id, key_id, withdrawn_by)
          select c.id, c.client_id, c.key_id, by_giver from consents c where c.client_id = of_client and c.purpose = for_purpose
          on conflict on constraint consent_is_withdrawn_once do nothing;
        return true;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.withdraw_purpose(uuid, text, text)');
  }
}
