import { byClient, clientColumns, OF_CLIENT } from './of-clients';
import { type ByHand, together, told } from './statement';

const NOT_NEW = OF_CLIENT.filter(name => name !== 'continuity');

/** Everybody with a file, once: who is new, and what is not noted of whom. */
export const files: ByHand = {
  name: 'files of clients',
  counts: ['clients_taken_on', 'clients_without_birth_year', 'clients_without_consent'],
  sql: `
    with known as materialized (
      select 1 as n, c.taken_on_lower >= $1 as is_new, p.birth_year is null as without_birth_year,
          not exists (select from consents s where s.client_id = c.id) as without_consent, ${clientColumns}
        from clients c join persons p on p.id = c.person_id
        where c.taken_on_lower <= $2 and not exists (select from client_merges m where m.from_id = c.id and m.confirmed_at is not null)
    )
    ${together(
      told('clients_taken_on', byClient('(select * from known where is_new) k', NOT_NEW)),
      told('clients_without_birth_year', byClient('(select * from known where without_birth_year) k', NOT_NEW.filter(name => name !== 'age'))),
      told('clients_without_consent', byClient('(select * from known where without_consent) k', NOT_NEW)),
    )}`,
};
