import { Injectable } from '@nestjs/common';
import { ERASED } from '#libs/sealing/erased';
import { SealedReader } from '../database/sealed-reader';
import { displayName, readNames } from '../people/person-name';
import type { CaseDto } from './case.dto';
import type { CasePageRow } from './case-page.statement';

/** Opens what the case page's statement brought sealed. */
@Injectable()
export class CasePageReader {
  constructor(private readonly sealed: SealedReader) {}

  async open(page: CasePageRow): Promise<Omit<CaseDto, 'log'>> {
    const { narrative, clients, charges, voidedCharges, voidedProceedings, hearings, tasks, nextDeadline } = page;
    const named = clients.flatMap(client => [client, ...client.representations]);
    const title = { table: 'case_narratives', column: 'title', row: () => page.id };
    const judge = { table: 'hearings', column: 'judge', row: 'id' } as const;
    await Promise.all([
      this.sealed.open([narrative], { title, summary: { ...title, column: 'summary' } }),
      this.sealed.open(named, {
        name: { table: 'persons', column: 'names', row: 'personId', read: json => displayName(readNames(json)) },
      }),
      this.sealed.open(voidedProceedings, { voidReason: { table: 'proceedings', column: 'void_reason', row: 'id' } }),
      this.sealed.open(voidedCharges, { voidReason: { table: 'charges', column: 'void_reason', row: 'id' } }),
      this.sealed.open([...charges, ...voidedCharges], { particulars: { table: 'charges', column: 'particulars', row: 'id' } }),
      this.sealed.open(nextDeadline ? [nextDeadline] : [], { title: { table: 'deadlines', column: 'title', row: 'id' } }),
      this.sealed.open(tasks, { text: { table: 'tasks', column: 'text', row: 'id' } }),
      this.sealed.open(hearings, { judge, note: { ...judge, column: 'note' }, voidReason: { ...judge, column: 'void_reason' } }),
    ]);
    return { ...page, erased: narrative.title === ERASED };
  }
}
