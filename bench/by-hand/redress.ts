import { byClient, clientColumns } from './of-clients';
import { type ByHand, together, told } from './statement';

/** Numbers of what belongs to clients, of a relation `known` with `client_id` and `columns`: each client once, then by each column. */
const ofClients = (code: string, known: string, columns: readonly string[]): string =>
  together(
    told(code, byClient(`(select w.n, ${clientColumns} from (select client_id, count(*)::int as n from ${known} group by 1) w join clients c on c.id = w.client_id join persons p on p.id = c.person_id) w`)),
    ...columns.map(column => told(code, `select '${column}', ${column}, count(*)::int, count(distinct client_id)::int from ${known} group by 2`)),
  );

export const claims: ByHand = {
  name: 'claims',
  counts: ['claims_filed'],
  sql: `
    with known as materialized (select client_id, form as claim_form from claims where voided_at is null and app.edtf_lower(filed_on) between $1 and $2)
    ${ofClients('claims_filed', 'known', ['claim_form'])}`,
};

/** Examinations that were requested or done in the period, once. */
export const examinations: ByHand = {
  name: 'examinations',
  counts: ['examinations_requested', 'examinations_done'],
  sql: `
    with known as materialized (
      select x.examined_id as client_id, x.kind as examination_kind, x.requested_lower between $1 and $2 as requested, x.done_upper between $1 and $2 as done, x.finding,
          case when x.done_on is not null then 'done' when x.refused_on is not null then 'refused' else 'waiting' end as examination_state
        from examinations x join events e on e.id = x.event_id where e.voided_at is null and (x.requested_lower between $1 and $2 or x.done_upper between $1 and $2)
    )
    ${together(
      ofClients('examinations_requested', '(select * from known where requested) k', ['examination_kind', 'examination_state']),
      ofClients('examinations_done', '(select * from known where done) k', ['examination_kind', 'finding']),
    )}`,
};
