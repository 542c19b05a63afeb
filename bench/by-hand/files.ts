import { OF_CLIENT, ofClients, statementOf } from './of-clients';
import type { ByHand } from './statement';

const NOT_NEW = OF_CLIENT.filter(name => name !== 'continuity');
const without = (name: string) => NOT_NEW.filter(other => other !== name);

/** Everybody with a file, once: who is new, and what is not noted of whom. */
export const files: ByHand = {
  name: 'files of clients',
  counts: ['clients_taken_on', 'clients_without_birth_year', 'clients_without_gender', 'clients_without_region', 'clients_without_consent'],
  sql: statementOf(
    [`known as materialized (
      select c.id as client_id, 1 as n, c.taken_on_lower >= $1 as is_new, p.birth_year is null as without_birth_year, p.gender is null as without_gender, p.region is null as without_region,
          not exists (select from consents s where s.client_id = c.id) as without_consent
        from clients c join persons p on p.id = c.person_id
        where c.taken_on_lower <= $2 and not exists (select from client_merges m where m.from_id = c.id and m.confirmed_at is not null))`],
    [
      ofClients('clients_taken_on', '(select * from known where is_new) k', { names: NOT_NEW }),
      ofClients('clients_without_birth_year', '(select * from known where without_birth_year) k', { names: without('age') }),
      ofClients('clients_without_gender', '(select * from known where without_gender) k', { names: without('gender') }),
      ofClients('clients_without_region', '(select * from known where without_region) k', { names: without('region') }),
      ofClients('clients_without_consent', '(select * from known where without_consent) k', { names: NOT_NEW }),
    ],
  ),
};
