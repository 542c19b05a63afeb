import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { nameFit } from '#libs/sealing/name-fit';
import { CaseRows } from '../cases/case-rows';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { CLIENTS_BY_CODE, FOUND_CLIENTS, type FoundRow } from './found-clients.statement';
import { NameIndex } from './name-index';
import { displayName, type PersonName, readNames } from './person-name';
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
    return (await this.opened(rows)).map(row => foundClient(row, 100));
  }

  private async byName(text: string): Promise<FoundClientDto[]> {
    const persons = await this.index.candidates(text);
    const rows = persons.length ? await FOUND_CLIENTS.rows(this.db, [persons]) : [];
    const met = (await this.opened(rows)).map(row => ({ row, fit: fitOf(text, row) }));
    const best = new Map<string, (typeof met)[number]>();
    for (const one of met) {
      if (one.fit > (best.get(one.row.id)?.fit ?? WORTH_SHOWING - 1)) best.set(one.row.id, one);
    }
    const shown = [...best.values()].sort((a, b) => b.fit - a.fit || (a.row.code < b.row.code ? -1 : 1)).slice(0, SHOWN);
    return shown.map(({ row, fit }) => foundClient(row, fit));
  }

  private async opened(rows: FoundRow<string>[]): Promise<FoundRow<PersonName[]>[]> {
    const names = { table: 'persons', column: 'names', read: readNames };
    await this.sealed.open(rows, { names: { ...names, row: 'personId' }, metNames: { ...names, row: 'metId' } });
    return rows as FoundRow<unknown>[] as FoundRow<PersonName[]>[];
  }
}

/** How well the best of the names that were met fits what was typed, in hundredths. */
function fitOf(text: string, { metNames }: FoundRow<PersonName[]>): number {
  return Math.round(100 * Math.max(...metNames.map(name => nameFit(text, displayName([name])))));
}

function foundClient({ id, code, kind, officeId, birthYear, names }: FoundRow<PersonName[]>, fit: number): FoundClientDto {
  return { id, code, kind, officeId, birthYear, displayName: displayName(names), fit };
}
