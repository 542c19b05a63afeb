import type { MigrationInterface, QueryRunner } from 'typeorm';

const UNWALLED = (user: string) => `not exists (select from app.walled_cases w where w.user_id = ${user} and w.case_id = c.id)`;
const KEYS = `c.open, coalesce(c.next_hearing_at, 'infinity') as next_hearing_at`;

/**
 * Invariant 28: a place on a team gives access within the dates of employment and of a role that works on cases. Roles that
 * follow one another, as of an intern who becomes a lawyer, or that overlap, count as one time. Whoever gets such a role back
 * finds his place again.
 */
export class PlacesWithinRoles1797001360000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.view(db, `
        select a.user_id, a.case_id, 'team' as basis, a.role, a.role <> 'observer' as writes,
            greatest(a.starts_on, u.employed_from, lower(works)) as valid_from,
            least(a.ends_on, u.employed_to, case when upper_inc(works) then upper(works) else upper(works) - 1 end) as valid_to,
            timestamptz 'infinity' as until, ${KEYS}
          from assignments a join cases c on c.id = a.case_id join users u on u.id = a.user_id
            cross join lateral unnest((select range_agg(daterange(g.starts_on, g.ends_on, '[]')) from role_grants g
              where g.user_id = a.user_id and g.role in ('intern', 'lawyer', 'supervisor'))) as works
    `);
  }

  private async view(db: QueryRunner, team: string): Promise<void> {
    await db.query(`
      create or replace view app.case_access_due as
        ${team}
          -- what a wall has ended does not come back when it is lifted
          where not exists (select from conflict_walls w where w.user_id = a.user_id and w.case_id = a.case_id
            and (w.lifted_at is null or w.created_at > a.created_at))
        union
        select g.user_id, c.id, 'office', null, true,
            greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to), 'infinity', ${KEYS}
          from role_grants g join users u on u.id = g.user_id join cases c on c.office_id = u.office_id
          where g.role = 'supervisor' and not c.restricted and ${UNWALLED('g.user_id')}
        union
        select s.supervisor_id, c.id, 'supervision', null, true,
            greatest(s.starts_on, a.starts_on, g.starts_on, u.employed_from),
            least(s.ends_on, a.ends_on, g.ends_on, u.employed_to), 'infinity', ${KEYS}
          from supervisions s
            join role_grants g on g.user_id = s.supervisor_id and g.role = 'supervisor'
            join users u on u.id = s.supervisor_id
            join assignments a on a.user_id = s.supervisee_id
            join cases c on c.id = a.case_id
          where not c.restricted and ${UNWALLED('s.supervisor_id')}
        union
        select e.user_id, c.id, 'emergency', null, false,
            greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to), e.until, ${KEYS}
          from emergency_accesses e
            join users u on u.id = e.user_id
            join cases c on c.id = e.case_id
            join role_grants g on g.user_id = e.user_id
              and g.role = any (case when c.restricted then array['director'] else array['lawyer', 'supervisor', 'director'] end)
          where e.ended_at is null and ${UNWALLED('e.user_id')};
      select app.rebuild_case_access(null, null);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.view(db, `
        select a.user_id, a.case_id, 'team' as basis, a.role, a.role <> 'observer' as writes,
            greatest(a.starts_on, u.employed_from) as valid_from, least(a.ends_on, u.employed_to) as valid_to,
            timestamptz 'infinity' as until, ${KEYS}
          from assignments a join cases c on c.id = a.case_id join users u on u.id = a.user_id
    `);
  }
}
