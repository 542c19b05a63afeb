import { Statement } from '../database/statement';
import type { PendingClientRow } from './pending-row';

const COLUMNS = (kind: string, id: string) => `select '${kind}' as kind, ${id} as id, cl.id as "clientId", cl.code as "clientCode", null::text as "serviceType",
  null as purpose, null::json as "ruleName", null::int as version, null::int as "openComments", null::text as "startsAt", null::text as zone`;
const LED = (more: string) => `(
  select cc.client_id from case_access k join cases c on c.id = k.case_id join case_clients cc on cc.case_id = k.case_id
    where k.user_id = $1 and k.basis = 'team' and k.role = 'lead' and (select current_date) between k.valid_from and k.valid_to ${more})`;
const STANDING = (of: string, purpose: string) => `exists (select from app.standing_consents s where s.client_id = ${of} and s.purpose = '${purpose}')`;

/**
 * What waits for a consent. For the lead of an open case: a client who does not agree to be represented, at once where he did
 * once and a week after the case was entered where he was never asked; a consent that ends within 30 days while none follows it.
 * For whoever wrote or published a story, and the lead of its client's cases, open or closed: where it has to be taken down. $1 me.
 */
export const WAITING_CONSENTS = new Statement<PendingClientRow>(
  'waiting-consents',
  `select * from (
    ${COLUMNS('consent_missing', 'cl.id')}, 'representation' as "consentPurpose", null as text, null::text as "dueOn"
      from clients cl
      where cl.id in ${LED('and k.open')} and not ${STANDING('cl.id', 'representation')}
        and (exists (select from consents e where e.client_id = cl.id and e.purpose = 'representation' and e.given_upper <= current_date)
          or cl.id in ${LED(`and k.open and c.created_at < now() - interval '7 days'`)})
    union all
    ${COLUMNS('consent_ending', 'o.id')}, o.purpose, null, o.ends_on::text
      from app.standing_consents s join consents o on o.id = s.consent_id join clients cl on cl.id = o.client_id
      where cl.id in ${LED('and k.open')} and o.ends_on <= current_date + 30
        and not exists (select from app.standing_consents f join consents l on l.id = f.consent_id
          where f.client_id = o.client_id and f.purpose = o.purpose and f.partner_id is not distinct from o.partner_id
            and (coalesce(l.ends_on, 'infinity'), l.id) > (o.ends_on, o.id))
    union all
    ${COLUMNS('story_to_take_down', 'p.id')}, null, encode(p.place, 'base64'), null
      from story_publications p join stories t on t.id = p.story_id join clients cl on cl.id = p.client_id
        join data_keys w on w.id = p.key_id and w.wrapped is not null
      where p.taken_down_on is null and not ${STANDING('p.client_id', 'media_story')}
        and ((select app.actor()) in (p.created_by, t.created_by) or p.client_id in ${LED('')})
  ) waiting order by "dueOn" nulls last, id limit 200`,
);
