import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { nameFit } from '#libs/sealing/name-fit';
import { CaseRows } from '../cases/case-rows';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { CLIENTS_BY_CODE, FOUND_CLIENTS, type FoundRow } from './found-clients.statement';
import { NameIndex } from './name-index';
import { displayName, type PersonName } from './person-name';
import type { FoundClientDto, SearchResultDto } from './search.dto';

const SHOWN = 20;
const WORTH_SHOWING = 45;
const CODE = /^[a-z]{2,5}-\d/i;

@Injectable()
export class SearchService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly index: NameIndex,
    private readonly sealed: SealedReader,
    private readonly cases: CaseRows,
    private readonly acting: Acting,
  ) {}

  /** Clients by name or code among those the actor may see, best first, and their cases. */
  async search(text: string): Promise<SearchResultDto> {
    const code = CODE.test(text.trim()) ? text.trim().toUpperCase() : null;
    const clients = code ? await this.byCode(code) : await this.byName(text);
    const found = Promise.all([
      this.cases.ofClients(clients.map(client => client.id)),
      code ? this.cases.byCode(code) : [],
    ]);
    this.acting.conclude();
    const [ofClients, byCode] = await found;
    return { clients, cases: [...byCode, ...ofClients].slice(0, SHOWN) };
  }

  private async byCode(code: string): Promise<FoundClientDto[]> {
    const rows = await CLIENTS_BY_CODE.rows(this.db, [code, `${code}~`]);
    return Promise.all(rows.map(row => this.found(row, 100)));
  }

  private async byName(text: string): Promise<FoundClientDto[]> {
    const persons = await this.index.candidates(text);
    const rows = persons.length ? await FOUND_CLIENTS.rows(this.db, [persons]) : [];
    const met = await Promise.all(rows.map(async row => ({ row, fit: await this.fit(text, row) })));
    const best = new Map<string, (typeof met)[number]>();
    for (const one of met) {
      if (one.fit > (best.get(one.row.id)?.fit ?? WORTH_SHOWING - 1)) best.set(one.row.id, one);
    }
    const shown = [...best.values()].sort((a, b) => b.fit - a.fit || (a.row.code < b.row.code ? -1 : 1)).slice(0, SHOWN);
    return Promise.all(shown.map(({ row, fit }) => this.found(row, fit)));
  }

  private async fit(text: string, row: FoundRow): Promise<number> {
    const names = await this.names(row.metId, row.metNames);
    return Math.round(100 * Math.max(...names.map(name => nameFit(text, displayName([name])))));
  }

  private async found(row: FoundRow, fit: number): Promise<FoundClientDto> {
    const { id, code, kind, officeId, birthYear } = row;
    return { id, code, kind, officeId, birthYear, displayName: displayName(await this.names(row.personId, row.names)), fit };
  }

  private names(personId: string, sealed: string): Promise<PersonName[]> {
    return this.sealed.json<PersonName[]>({ table: 'persons', column: 'names', row: personId }, sealed);
  }
}
