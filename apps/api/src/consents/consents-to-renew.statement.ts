import { Statement } from '../database/statement';
import type { ConsentToRenewDto } from './consent-to-renew.dto';

/** @typeParam Names sealed, in base64, as the statement tells them; or opened */
export interface ConsentToRenewRow<Names> extends Omit<ConsentToRenewDto, 'displayName'> {
  personId: string;
  names: Names;
}

/**
 * Of what each client of mine was asked to (a purpose, a partner), the consent that decides: of those that stand the one that lasts
 * longest, else the last given. $1 which list; $2 and $3 the day and consent after which the page begins, or null; $4 how many.
 * The list of those that end begins with the nearest day, the others with what was entered last.
 */
export const CONSENTS_TO_RENEW = new Statement<ConsentToRenewRow<string>>(
  'consents-to-renew',
  `with deciding as (
      select distinct on (s.client_id, s.purpose, s.partner_id) s.consent_id, s.client_id, s.purpose, s.partner_id, s.state, c.ends_on
        from app.consent_states_at(now()) s join consents c on c.id = s.consent_id
        order by s.client_id, s.purpose, s.partner_id, s.state = 'standing' desc, case when s.state = 'standing' then coalesce(c.ends_on, 'infinity') end desc, s.given_upper desc, s.consent_id desc),
    listed as (
      select d.*, case d.state when 'standing' then 'ending' when 'withdrawn' then 'withdrawn' else 'ended' end as kind from deciding d
        where d.state <> 'not_yet' and (d.state <> 'standing' or d.ends_on <= current_date + 60))
  select l.consent_id as id, l.client_id as "clientId", cl.code as "clientCode", p.id as "personId", encode(p.names, 'base64') as names,
      l.purpose, l.partner_id as "partnerId", l.state, l.ends_on::text as "endsOn",
      (select to_char(max(said.at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from (
        select w.withdrawn_at as at from consent_withdrawals w join consents o on o.id = w.consent_id
          where o.client_id = l.client_id and o.purpose = l.purpose and o.partner_id is not distinct from l.partner_id
        union all select r.refused_at from consent_refusals r where r.client_id = l.client_id and r.purpose = l.purpose) said where l.kind = 'withdrawn') as "withdrawnAt"
    from listed l
      join clients cl on cl.id = l.client_id
      join persons p on p.id = cl.person_id
      join data_keys k on k.id = p.key_id and k.wrapped is not null
    where l.kind = $1
      and case when $3::uuid is null then true when $1 = 'ending' then (l.ends_on, l.consent_id) > ($2::date, $3) else l.consent_id < $3 end
    order by case when $1 = 'ending' then l.ends_on end, case when $1 = 'ending' then l.consent_id end, l.consent_id desc limit $4`,
);
