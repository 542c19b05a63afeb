import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { CaseRows } from '../cases/case-rows';
import { Statement } from '../database/statement';
import { notFound } from '../http/problem';
import type { ClientDto, FormerCodeDto } from './client.dto';
import { Client } from './client.entity';
import type { ClientRowDto } from './client-row.dto';
import type { LegalSideDto } from './legal-side.dto';
import { Person } from './person.entity';
import { shownPerson } from './person-files';
import { Relatives } from './relatives';
import { TakingOnChecks } from './taking-on-checks';
import { Representations } from './representations';

/** Not in an emergency or as an observer, who only read, and unless the client's key was destroyed. $1 client, $2 his key */
const MAY_CHANGE = new Statement(
  'may-change-client',
  `select from client_access where user_id = (select app.actor()) and client_id = $1 and writes
    and current_date between valid_from and valid_to and until > now()
    and not exists (select from data_keys where id = $2 and destroyed_at is not null) limit 1`,
);

/** $1 client */
const LEGAL_SIDE = 'select stage, next_hearing_at as "nextHearingAt" from app.legal_side($1)';

/** $1 client */
const FORMER_CODES = `
  select id as "mergeId", from_code as code from client_merges where survivor_id = $1 and confirmed_at is not null order by from_code`;

/** $1 former client */
const SURVIVOR = 'select survivor_id as id from client_merges where from_id = $1 and confirmed_at is not null';

/** All that stands on the page of one client. */
@Injectable()
export class ClientPage {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly relatives: Relatives,
    private readonly representations: Representations,
    private readonly cases: CaseRows,
    private readonly checks: TakingOnChecks,
  ) {}

  /**
   * Of a client who was merged into another, that other's.
   * @throws Problem 404
   */
  async of(wanted: string): Promise<ClientDto> {
    const client = await this.db.findOneBy(Client, { id: wanted });
    if (!client) return this.ofSurvivor(wanted);
    const { id } = client;
    const [person, relatives, { representations, withoutRepresentative }, represents, cases, referred, legalSide, formerCodes, conflictCheck, mayChange] = await Promise.all([
      this.db.findOneByOrFail(Person, { id: client.personId }),
      this.relatives.of(client.personId),
      this.representations.of(client),
      this.representations.by(client.personId),
      this.cases.ofClients([id]),
      this.referredBy(id),
      this.legalSide(id),
      this.db.query<FormerCodeDto[]>(FORMER_CODES, [id]),
      this.checks.of(client),
      MAY_CHANGE.rows(this.db, [id, client.keyId]),
    ]);
    const shown = shownPerson(person);
    const { personId: _, keyId: __, checkId: ___, uncheckedReason: ____, ...fields } = client;
    const { displayName, birthYear } = shown;
    return { ...fields, displayName, birthYear, person: shown, relatives, representations, withoutRepresentative, represents, cases, referred, legalSide, formerCodes, conflictCheck, readOnly: !mayChange.length };
  }

  private async ofSurvivor(former: string): Promise<ClientDto> {
    const [survivor] = await this.db.query<{ id: string }[]>(SURVIVOR, [former]);
    if (!survivor) throw notFound();
    return this.of(survivor.id);
  }

  private async legalSide(id: string): Promise<LegalSideDto[]> {
    const rows: { stage: string | null; nextHearingAt: Date | null }[] = await this.db.query(LEGAL_SIDE, [id]);
    return rows.map(({ stage, nextHearingAt }) => ({ stage, nextHearingAt: nextHearingAt?.toISOString() ?? null }));
  }

  private async referredBy(id: string): Promise<ClientRowDto[]> {
    const clients = await this.db.find(Client, { where: { referredByClientId: id }, order: { code: 'ASC' } });
    const persons = await this.db.findBy(Person, { id: In(clients.map(client => client.personId)) });
    return clients.flatMap(({ id, code, kind, officeId, personId }) =>
      persons
        .filter(person => person.id === personId)
        .map(person => ({ id, code, kind, officeId, birthYear: person.birthYear, displayName: shownPerson(person).displayName })),
    );
  }
}
