import { Injectable } from '@nestjs/common';
import { SealedReader } from '../database/sealed-reader';
import { displayName, type PersonName } from '../people/person-name';
import type { CaseDto } from './case.dto';
import type { CasePageRow } from './case-page.statement';
import { LATEST } from './case-page.statement';
import { LogService } from './log.service';
import type { LogRow } from './log-timeline.statement';

type ClientRow = CasePageRow['clients'][number] & { personId: string };

/** Opens what the case page's statement brought sealed. */
@Injectable()
export class CasePageReader {
  constructor(
    private readonly sealed: SealedReader,
    private readonly log: LogService,
  ) {}

  async open(row: CasePageRow): Promise<CaseDto> {
    const [narrative, clients, charges, hearings, log] = await Promise.all([
      this.narrative(row),
      Promise.all(row.clients.map(client => this.client(client as ClientRow))),
      Promise.all(row.charges.map(charge => this.charge(charge))),
      Promise.all(row.hearings.map(hearing => this.hearing(hearing))),
      this.log.page(row.log as LogRow[], LATEST),
    ]);
    return { ...row, narrative, clients, charges, hearings, log };
  }

  private async narrative({ id, narrative }: CasePageRow): Promise<CaseDto['narrative']> {
    const place = (column: string) => ({ table: 'case_narratives', column, row: id });
    const [title, summary] = await Promise.all([
      this.sealed.text(place('title'), narrative.title),
      this.sealed.text(place('summary'), narrative.summary),
    ]);
    return { ...narrative, title, summary };
  }

  private async client(client: ClientRow): Promise<CaseDto['clients'][number]> {
    const representations = await Promise.all(
      client.representations.map(async one => ({ ...one, name: await this.name(one.personId, one.name) })),
    );
    return { ...client, name: await this.name(client.personId, client.name), representations };
  }

  private async name(personId: string, sealed: string): Promise<string> {
    return displayName(await this.sealed.json<PersonName[]>({ table: 'persons', column: 'names', row: personId }, sealed));
  }

  private async charge(charge: CaseDto['charges'][number]): Promise<CaseDto['charges'][number]> {
    const place = { table: 'charges', column: 'particulars', row: charge.id };
    return { ...charge, particulars: await this.sealed.text(place, charge.particulars) };
  }

  private async hearing(hearing: CaseDto['hearings'][number]): Promise<CaseDto['hearings'][number]> {
    const place = (column: string) => ({ table: 'hearings', column, row: hearing.id });
    const [judge, note] = await Promise.all([
      this.sealed.text(place('judge'), hearing.judge),
      this.sealed.text(place('note'), hearing.note),
    ]);
    return { ...hearing, judge, note };
  }
}
