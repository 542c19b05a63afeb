import { Statement } from '../database/statement';

/** A token that more people share tells nobody apart. */
const TELLING = 40;
const ENOUGH = 300;

export interface LikelyPair {
  one: string;
  other: string;
}

/**
 * Pairs of clients the actor may change who share many tokens of their names, born in the same year as far as that is known
 * (a year beside it is forgiven). Relatives of each other, or of the same person, share a name because of that. $1 me.
 */
export const LIKELY_PAIRS = new Statement<LikelyPair>(
  'likely-duplicates',
  `with mine as materialized (
      select distinct c.id, c.person_id, p.birth_year from client_access k join clients c on c.id = k.client_id join persons p on p.id = c.person_id
        where k.user_id = $1 and k.writes and (select current_date) between k.valid_from and k.valid_to and k.until > now()),
    tokens as materialized (select t.token, m.id, m.birth_year from mine m join name_tokens t on t.person_id = m.person_id),
    sizes as (select id, count(*) as size from tokens group by id),
    telling as (select token from tokens group by token having count(*) between 2 and ${TELLING}),
    pairs as (
      select a.id as one, b.id as other, count(*) as shared from telling t join tokens a on a.token = t.token join tokens b on b.token = t.token
        where a.id < b.id and (a.birth_year is null or b.birth_year is null or abs(a.birth_year - b.birth_year) <= 1)
        group by a.id, b.id)
    select p.one, p.other from pairs p join sizes s on s.id = p.one join sizes o on o.id = p.other
        join mine a on a.id = p.one join mine b on b.id = p.other
      where p.shared * 3 >= least(s.size, o.size)
        and not exists (select from relationships r where (r.person_id, r.related_person_id) in ((a.person_id, b.person_id), (b.person_id, a.person_id)))
        and not exists (select from relationships r join relationships q on q.person_id = r.person_id
          where r.related_person_id = a.person_id and q.related_person_id = b.person_id and q.kind <> r.kind)
        and not exists (select from client_merges m where m.confirmed_at is null and m.withdrawn_at is null
          and ((m.from_id, m.into_id) in ((p.one, p.other), (p.other, p.one))))
      order by p.shared::float / least(s.size, o.size) desc, p.one limit ${ENOUGH}`,
);
