import { Statement } from '../database/statement';

/** @typeParam Names sealed, in base64, as the statement tells them; or opened */
export interface FoundRow<Names> {
  id: string;
  code: string;
  kind: string;
  officeId: string;
  /** The client himself. */
  personId: string;
  names: Names;
  birthYear: number | null;
  /** Whose name was met: the client's, or that of somebody in his file. */
  metId: string;
  metNames: Names;
}

/** The clients in whose files some persons stand. $1 persons. */
export const FOUND_CLIENTS = new Statement<FoundRow<string>>(
  'found-clients',
  `select c.id, c.code, c.kind, c.office_id as "officeId", p.id as "personId", encode(p.names, 'base64') as names,
      p.birth_year as "birthYear", met.id as "metId", encode(met.names, 'base64') as "metNames"
    from persons met
      join client_persons cp on cp.person_id = met.id
      join clients c on c.id = cp.client_id
      join persons p on p.id = c.person_id
    where met.id = any ($1::uuid[])`,
);

/** A client by the beginning of his code, or of one that a former file of his had. $1 from, $2 up to. */
export const CLIENTS_BY_CODE = new Statement<FoundRow<string>>(
  'clients-by-code',
  `select c.id, c.code, c.kind, c.office_id as "officeId", p.id as "personId", encode(p.names, 'base64') as names,
      p.birth_year as "birthYear", p.id as "metId", encode(p.names, 'base64') as "metNames"
    from clients c join persons p on p.id = c.person_id
    where c.id = any (array(select id from clients where code >= $1 and code < $2 order by code limit 20)
      || array(select survivor_id from client_merges where from_code >= $1 and from_code < $2 and confirmed_at is not null order by from_code limit 20))
    order by c.code limit 20`,
);
