import type { Entitled } from '#libs/law/redress/claimant';
import { Statement } from '../database/statement';

export type EntitledRow = Entitled & { clientId: string };

/** The clients of a case, whether they live, and who stands for them. $1 the case. */
export const ENTITLED = new Statement<EntitledRow>(
  'entitled',
  `select cl.id as "clientId", p.id as "personId", p.died_on as "diedOn",
      (select coalesce(json_agg(r), '[]') from (
        select person_id as "personId", basis, purpose, starts_on as "startsOn", ends_on as "endsOn"
          from representations where client_id = cl.id order by starts_lower, id) r) as representations
    from case_clients cc join clients cl on cl.id = cc.client_id join persons p on p.id = cl.person_id
    where cc.case_id = $1`,
);
