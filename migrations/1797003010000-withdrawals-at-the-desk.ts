import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A client who stands at the desk takes back what he agreed to there: whoever has registered his visit of today is told for which purposes a
 * consent stands and since when, and nothing else of it, and writes the withdrawal down.
 */
export class WithdrawalsAtTheDesk1797003010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whom the desk has recognised in a visit of today; nobody who is closed to who asks
      create function app.client_at_the_desk(of_enquiry uuid) returns uuid
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select c.id from enquiries e join clients c on c.person_id = e.person_id join data_keys k on k.id = c.key_id and k.wrapped is not null
          where e.id = of_enquiry and e.office_id = app.desk_office() and e.channel = 'visit'
            and e.created_at >= current_date and e.received_at >= current_date
            -- somebody may stand in the open file of another, and have one of his own that is closed
            and e.person_id <> all (app.closed_at_the_desk()) and c.id <> all (app.closed_at_the_desk())
      $$;

      create function app.consents_at_the_desk(of_enquiry uuid) returns table (purpose text, given_on text)
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      #variable_conflict use_column
      declare
        asked uuid := app.client_at_the_desk(of_enquiry);
      begin
        if asked is null then
          return;
        end if;
        insert into audit_entries (actor_id, act, subject, subject_id, client_id) values (app.actor(), 'read', 'clients', asked, asked);
        return query select distinct on (o.purpose) o.purpose, o.given_on::text from app.standing_consents s join consents o on o.id = s.consent_id
          where s.client_id = asked order by o.purpose, o.given_upper desc, o.id desc;
      end $$;

      -- answers whether he may, and never what there was
      create function app.withdraw_at_the_desk(of_enquiry uuid, for_purpose text) returns boolean
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        asked uuid := app.client_at_the_desk(of_enquiry);
      begin
        if asked is null then
          return false;
        end if;
        insert into consent_withdrawals (consent_id, client_id, key_id, withdrawn_by)
          select c.id, c.client_id, c.key_id, 'client' from consents c where c.client_id = asked and c.purpose = for_purpose
          on conflict on constraint consent_is_withdrawn_once do nothing;
        insert into consent_refusals (client_id, purpose, refused_by) values (asked, for_purpose, 'client');
        return true;
      end $$;
      revoke all on function app.client_at_the_desk(uuid), app.consents_at_the_desk(uuid), app.withdraw_at_the_desk(uuid, text) from public;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.withdraw_at_the_desk(uuid, text), app.consents_at_the_desk(uuid), app.client_at_the_desk(uuid)');
  }
}
