import { Statement } from '../database/statement';
import type { Representation } from '#libs/law/representation';

/** An open case that its lead must look at. */
export interface LedCaseRow {
  id: string;
  caseCode: string;
  /** Sealed, in base64. */
  caseTitle: string;
  /** Neither hearing nor deadline, task or step of enforcement is ahead (invariant 27). */
  withoutNextStep: boolean;
  /** Clients who have died, and whoever represented or represents them. */
  dead: { clientId: string; diedOn: string; representations: Representation[] }[];
}

const NOTHING_TO_DO = `not exists (select from tasks t where t.case_id = c.id and t.ending is null)
  and not exists (select from deadlines d where d.case_id = c.id and d.outcome is null)
  and not exists (select from enforcement_steps e where e.case_id = c.id and e.ending is null)`;

/** Open cases that I lead and that have no next step, or a client who has died. $1 me. */
export const LED_CASES = new Statement<LedCaseRow>(
  'led-cases',
  `select * from (
    select c.id, c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      k.next_hearing_at = 'infinity' and ${NOTHING_TO_DO} as "withoutNextStep",
      (select coalesce(json_agg(d), '[]') from (
        select cl.id as "clientId", p.died_on as "diedOn",
          (select coalesce(json_agg(r), '[]') from (
            select person_id as "personId", basis, purpose, starts_on as "startsOn", ends_on as "endsOn"
              from representations where client_id = cl.id) r) as representations
          from case_clients cc join clients cl on cl.id = cc.client_id join persons p on p.id = cl.person_id
          where cc.case_id = c.id and p.died_on is not null) d) as dead
      from case_access k join cases c on c.id = k.case_id join case_narratives n on n.case_id = c.id
      where k.user_id = $1 and k.basis = 'team' and k.role = 'lead' and k.open
        and (select current_date) between k.valid_from and k.valid_to
  ) led where "withoutNextStep" or json_array_length(dead) > 0
  order by id limit 500`,
);
