/** All that stands and is billed to grants: services and other costs, each with its day (the first that it can mean). For `tirek_reports`. */
const SPENT = `
  select c.grant_id, c.line_id, c.currency, c.amount, c.incurred_lower as day, null as purpose from service_costs c where c.grant_id is not null and c.voided_at is null
  union all select c.grant_id, c.line_id, c.currency, c.amount, c.incurred_on, c.purpose from grant_costs c where c.voided_at is null`;

const OF_GRANT = `from (${SPENT}) spent where grant_id = $1`;
const SERVICES = 'from service_costs c join services s on s.id = c.service_id where c.grant_id = $1 and c.voided_at is null';

/** $1 grant, in each. */
export const ACCOUNT = {
  lines: `select line_id as "lineId", currency, sum(amount)::text as amount ${OF_GRANT} group by line_id, currency order by line_id nulls last, currency`,
  purposes: `select purpose, currency, sum(amount)::text as amount ${OF_GRANT} and purpose is not null group by purpose, currency order by currency, sum(amount) desc, purpose`,
  months: `select to_char(day, 'YYYY-MM') as month, currency, sum(amount)::text as amount ${OF_GRANT} group by 1, currency order by 1, currency`,
  unassigned: `select distinct s.type ${SERVICES} and c.line_id is null order by s.type`,
  /** Without a type: of all of them. */
  services: `
    select c.currency, s.type, count(distinct s.id)::int as services, count(distinct c.client_id)::int as people, sum(c.amount)::text as amount
      ${SERVICES} group by grouping sets ((c.currency, s.type), (c.currency)) order by c.currency, sum(c.amount) desc, s.type`,
};

export const PROGRESS = `
  with spent as (select grant_id, line_id, currency, sum(amount) as amount from (${SPENT}) billed group by grant_id, line_id, currency)
  select g.id as "grantId", coalesce((select sum(amount) from spent where grant_id = g.id and currency = g.currency), 0)::text as spent,
      exists (select from budget_lines l where l.grant_id = g.id and l.voided_at is null) and exists (select from spent where grant_id = g.id and line_id is null) as unassigned,
      (select count(*) from budget_lines l join spent s on s.line_id = l.id and s.currency = g.currency
        where l.grant_id = g.id and l.voided_at is null and l.amount < s.amount)::int as "overspentLines"
    from grants g order by g.id desc limit 1000`;

/** $1 first day, $2 last day */
export const PAYERS = `
  select grant_id as "grantId", payer, currency, sum(amount)::text as amount
    from (select grant_id, payer, currency, amount from service_costs where voided_at is null and incurred_lower between $1 and $2
      union all select grant_id, 'grant', currency, amount from grant_costs where voided_at is null and incurred_on between $1 and $2) borne
    group by grant_id, payer, currency order by payer <> 'grant', grant_id, payer, currency`;
