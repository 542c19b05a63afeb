import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever takes back what he agreed to means all that he agreed to for that purpose, not one paper of two
 * (libs/law/consent/consent-withdrawn-at): also what a duplicate file held, and what is entered only afterwards.
 */
export class WithdrawnForAPurpose1797002600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(states(`exists (select from consents same join consent_withdrawals w on w.consent_id = same.id
              cross join lateral (select (w.withdrawn_at at time zone 'Asia/Bishkek')::date as on_day) withdrawn
              where same.client_id = c.client_id and same.purpose = c.purpose and same.partner_id is not distinct from c.partner_id and w.withdrawn_at <= moment
                and (same.id = c.id or c.given_upper < withdrawn.on_day or c.given_upper = withdrawn.on_day and c.created_at <= w.withdrawn_at))`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(states('exists (select from consent_withdrawals w where w.consent_id = c.id and w.withdrawn_at <= moment)'));
  }
}

/** The rule of libs/law/consent/consent-state, asked in the name of whoever asks. */
const states = (withdrawn: string) => `
      create or replace function app.consent_states_at(moment timestamptz)
        returns table (consent_id uuid, client_id uuid, purpose text, partner_id uuid, given_upper date, state text)
        language sql stable as $$
        select c.id, c.client_id, c.purpose, c.partner_id, c.given_upper, case
            when c.given_upper > asked.on_day then 'not_yet'
            when ${withdrawn} then 'withdrawn'
            when c.ends_on < asked.on_day then 'ended'
            when c.giver = 'representative' then case
              when asked.on_day between r.starts_lower and r.ends_upper is not true then 'authority_ended'
              when r.basis = 'legal_successor' then case when died.before then 'standing' else 'authority_ended' end
              when died.before and not (r.basis = 'next_friend' and r.purpose = 'international') then 'ended_by_death'
              else 'standing' end
            when died.before then 'ended_by_death'
            when c.giver = 'parent' and coalesce(extract(year from asked.on_day) >= p.birth_year + 18, true) then 'of_age'
            else 'standing' end
          from consents c
            join clients cl on cl.id = c.client_id
            join persons p on p.id = cl.person_id
            left join representations r on r.id = c.representation_id
            cross join lateral (select (moment at time zone 'Asia/Bishkek')::date as on_day) asked
            cross join lateral (select p.died_on is not null and coalesce(p.died_lower, '-infinity') <= asked.on_day as before) died
      $$`;
